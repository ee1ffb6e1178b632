package org.chancery.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/**
 * A query over a dataset, asked in a transaction of its own and read to its end.
 *
 * @param places values that take the place of variables
 * @param limit after which it is stopped
 */
record Ask(DatasetGraph data, String query, Map<String, Node> places, Duration limit) {
    private static final Duration LONG = Duration.ofMinutes(2);

    Ask(DatasetGraph data, String query, Map<String, Node> places) {
        this(data, query, places, LONG);
    }

    /** Returns the rows as text, sorted; absent if it was stopped. */
    Optional<List<String>> rows() {
        return read(rows -> {
            List<String> found = new ArrayList<>();
            rows.forEachRemaining(row -> found.add(rows.getResultVars().stream()
                    .map(variable -> text(row.get(variable)))
                    .collect(Collectors.joining("\t"))));
            return found.stream().sorted().toList();
        });
    }

    /** Returns the rows, for a query that must come to its end. */
    List<String> all() {
        return rows().orElseThrow(this::stopped);
    }

    /** Reads every value of a query that must come to its end, and returns how many there are. */
    long values() {
        return read(rows -> {
                    long count = 0;
                    while (rows.hasNext()) {
                        Binding row = rows.next();
                        count += rows.getResultVars().stream()
                                .map(row::get)
                                .filter(Objects::nonNull)
                                .count();
                    }
                    return count;
                })
                .orElseThrow(this::stopped);
    }

    private IllegalStateException stopped() {
        return new IllegalStateException("stopped after " + limit + ": " + query);
    }

    private <T> Optional<T> read(Function<RowSet, T> reading) {
        return Txn.calculateRead(data, () -> {
            QueryExecBuilder builder =
                    QueryExec.dataset(data).query(query).timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
            places.forEach(builder::substitution);
            try (QueryExec execution = builder.build()) {
                return Optional.of(reading.apply(execution.select()));
            } catch (QueryCancelledException e) {
                return Optional.empty();
            }
        });
    }

    private static String text(Node value) {
        return value == null ? "" : value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }
}
