package org.chancery.server.page.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.chancery.query.Answer;
import org.chancery.query.Question;
import org.chancery.server.http.CsvWriter;
import org.chancery.server.sparql.CsvRows;

/** Writes the answer to a question for programs. */
final class AnswerFormats {
    private AnswerFormats() {}

    /** Returns a line of column names and a line for each row; words that look like a formula get an apostrophe. */
    static String csv(Answer answer) {
        return CsvWriter.line(answer.columns())
                + answer.rows().stream()
                        .map(row -> CsvWriter.line(answer.columns().stream()
                                .map(column -> CsvRows.cell(row.get(column).orElse(null)))
                                .toList()))
                        .collect(Collectors.joining());
    }

    /** Returns the question, the columns, and the rows as objects that leave out what is absent. */
    static Map<String, Object> json(Question question, Answer answer) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("question", question.title());
        document.put("columns", answer.columns());
        document.put("rows", answer.rows().stream().map(AnswerFormats::row).toList());
        return document;
    }

    private static Map<String, Object> row(Answer.Row row) {
        Map<String, Object> values = new LinkedHashMap<>();
        row.values().forEach((column, node) -> values.put(column, value(node)));
        return values;
    }

    private static Object value(Node node) {
        if (!node.isLiteral()) {
            return node.toString();
        }
        boolean plain = List.of(Number.class, Boolean.class).stream()
                .anyMatch(type -> node.getLiteral().isWellFormed() && type.isInstance(node.getLiteralValue()));
        return plain ? node.getLiteralValue() : node.getLiteralLexicalForm();
    }
}
