package org.chancery.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/**
 * A query over a dataset, asked in a transaction of its own and read to its end.
 *
 * @param values to be put in the places of variables
 * @param limit after which it is stopped
 */
record Ask(DatasetGraph data, String query, Map<String, Node> values, Duration limit) {
    private static final Duration LONG = Duration.ofMinutes(2);

    Ask(DatasetGraph data, String query, Map<String, Node> values) {
        this(data, query, values, LONG);
    }

    /** Returns the rows as text, sorted; absent if it was stopped. */
    Optional<List<String>> rows() {
        return Txn.calculateRead(data, this::inTransaction);
    }

    /** Returns the rows, for a query that must come to its end. */
    List<String> all() {
        return rows().orElseThrow(() -> new IllegalStateException("stopped after " + limit + ": " + query));
    }

    private Optional<List<String>> inTransaction() {
        QueryExecBuilder builder =
                QueryExec.dataset(data).query(query).timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        values.forEach(builder::substitution);
        List<String> found = new ArrayList<>();
        try (QueryExec execution = builder.build()) {
            RowSet rows = execution.select();
            rows.forEachRemaining(row -> found.add(rows.getResultVars().stream()
                    .map(variable -> text(row.get(variable)))
                    .collect(Collectors.joining("\t"))));
        } catch (QueryCancelledException e) {
            return Optional.empty();
        }
        return Optional.of(found.stream().sorted().toList());
    }

    private static String text(Node value) {
        return value == null ? "" : value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }
}
