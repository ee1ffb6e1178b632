package org.chancery.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.chancery.store.DocumentGraph;

/**
 * What asking for contradictions costs beside a model of plain claim nodes, which carry subject, relation and object
 * themselves. Both sides hold the same claims, and both answers are compared.
 *
 * @param ours the dataset of a store
 * @param plain the claims of the same documents as plain nodes
 * @param rounds how often both are asked
 * @param limit a query that takes longer counts as having taken this long, which flatters it
 */
record Contradictions(DatasetGraph ours, DatasetGraph plain, int rounds, Duration limit) {
    private static final int WARM_UP = 1;
    private static final int GOAL = 2;

    /** Returns a dataset on disk, in a folder that is not there yet, with the claims of the documents as plain nodes. */
    static DatasetGraph plain(String folder, Stream<DocumentGraph> documents) {
        DatasetGraph plain = DatabaseMgr.connectDatasetGraph(folder);
        Txn.executeWrite(
                plain,
                () -> documents.forEach(document -> PlainClaims.add(document.triples(), plain.getDefaultGraph())));
        return plain;
    }

    List<Figure> figures() {
        return List.of(
                compare("contradictions of one actor", "of-one-actor", Bound.atMost(0.25)),
                compare("all contradictions", "all", Bound.atMost(0.1)));
    }

    private Figure compare(String name, String query, Bound bound) {
        Ask own = new Ask(ours, BenchQueries.read("contradictions-" + query), Map.of(), limit);
        Ask other = new Ask(plain, BenchQueries.read("plain-contradictions-" + query), Map.of(), limit);
        Turns turns = Turns.of(WARM_UP, rounds, side(own), side(other));
        return new Figure(
                GOAL,
                name + ", time against that on plain claim nodes",
                turns.ratios(),
                bound,
                FiguresPage.number(1000 * turns.one().median()) + " ms; " + sameness(own.all(), other.rows()));
    }

    private static DoubleSupplier side(Ask ask) {
        return Turns.repeated(ask::rows);
    }

    private String sameness(List<String> rows, Optional<List<String>> expected) {
        if (expected.isPresent() && !expected.get().equals(rows)) {
            throw new IllegalStateException(
                    rows.size() + " rows against " + expected.get().size());
        }
        return rows.size() + " rows, "
                + (expected.isPresent()
                        ? "the same in both"
                        : "the other one was stopped after " + limit.toSeconds() + " s");
    }
}
