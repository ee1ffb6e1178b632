package org.chancery.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.chancery.query.Answer;
import org.chancery.query.QueryRun;
import org.chancery.query.QueryText;

/** Reads a proposition with its assessments and its claims. */
final class StatementReader {
    private static final QueryText QUERIES = QueryText.beside(StatementReader.class);

    private final QueryRun run;
    private final Wording wording;
    private final ClaimStoryReader claims;

    StatementReader(QueryRun run, Wording wording, ClaimStoryReader claims) {
        this.run = run;
        this.wording = wording;
        this.claims = claims;
    }

    Statement read(Node proposition) {
        Map<String, Node> bound = Map.of("proposition", proposition);
        return new Statement(
                proposition.toString(),
                wording.proposition(proposition),
                run.select(QUERIES.get("direct-edge"), bound).rows().stream()
                        .map(row -> row.text("edge"))
                        .findFirst()
                        .orElse(""),
                run.select(QUERIES.get("standings"), bound).rows().stream()
                        .map(this::standing)
                        .toList(),
                claims.of(proposition));
    }

    private Standing standing(Answer.Row row) {
        Node assessment = row.get("assessment").orElseThrow();
        return new Standing(
                assessment.toString(),
                Codes.local(row, "status"),
                row.get("policy").map(wording::named).orElseGet(() -> new Named("", "")),
                number(row, "affirming"),
                number(row, "denying"),
                number(row, "documents"),
                sources(assessment));
    }

    private List<Standing.Source> sources(Node assessment) {
        Map<String, List<Answer.Row>> bySource =
                run.select(QUERIES.get("sources"), Map.of("assessment", assessment)).rows().stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text("source"), LinkedHashMap::new, Collectors.toList()));
        return bySource.values().stream().map(this::source).toList();
    }

    private Standing.Source source(List<Answer.Row> rows) {
        return new Standing.Source(
                rows.stream()
                        .flatMap(row -> row.get("actor").stream())
                        .distinct()
                        .map(wording::named)
                        .toList(),
                Codes.local(rows.get(0), "polarity"),
                rows.stream().map(row -> row.text("claim")).distinct().toList());
    }

    private static int number(Answer.Row row, String column) {
        String digits = row.text(column);
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
