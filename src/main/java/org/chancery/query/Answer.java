package org.chancery.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The rows that answer a question.
 *
 * @param columns the variables' names in the order of the query
 * @param rows in the order of the query
 */
public record Answer(List<String> columns, List<Row> rows) {
    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param values the values that are there, by column
     */
    public record Row(Map<String, Node> values) {
        public Row {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** Returns the value in the column; absent if the row has none there. */
        public Optional<Node> get(String column) {
            return Optional.ofNullable(values.get(column));
        }

        /** Returns the value in the column as text: a literal's words or an IRI; empty if the row has none there. */
        public String text(String column) {
            return get(column)
                    .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                    .orElse("");
        }
    }
}
