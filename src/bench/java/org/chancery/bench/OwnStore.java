package org.chancery.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.chancery.query.Answer;
import org.chancery.query.QueryRun;
import org.chancery.query.bound.QueryStoppedException;
import org.chancery.store.Store;

/** Our store, asked in the process; it is its owner's to close. */
record OwnStore(Store store) implements Peer {
    @Override
    public String name() {
        return "ours";
    }

    @Override
    public long count(String query, Duration limit) {
        return answer(query, limit).rows().size();
    }

    @Override
    public List<List<String>> rows(String query, Duration limit) {
        Answer answer = answer(query, limit);
        return answer.rows().stream()
                .map(row -> answer.columns().stream()
                        .map(column -> row.get(column).map(Cell::of).orElse(""))
                        .toList())
                .toList();
    }

    private Answer answer(String query, Duration limit) {
        try {
            return store.read(dataset ->
                    QueryRun.over(dataset.asDatasetGraph(), limit).select(QueryFactory.create(query), Map.of()));
        } catch (QueryStoppedException e) {
            throw UnansweredException.late(limit, e);
        }
    }

    @Override
    public void close() {}
}
