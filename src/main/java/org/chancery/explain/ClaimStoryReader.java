package org.chancery.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.query.Answer;
import org.chancery.query.QueryRun;
import org.chancery.query.QueryText;

/** Reads the claims on a proposition, each with its reporters, its words, its rule and its origin. */
final class ClaimStoryReader {
    private static final QueryText QUERIES = QueryText.beside(ClaimStoryReader.class);

    private final QueryRun run;
    private final Wording wording;
    private final Map<String, RuleNote> rules;
    private final PassageFinder passages = new PassageFinder();
    private final Map<Node, SourceText> texts = new HashMap<>();

    ClaimStoryReader(QueryRun run, Wording wording, Map<String, RuleNote> rules) {
        this.run = run;
        this.wording = wording;
        this.rules = rules;
    }

    List<ClaimStory> of(Node proposition) {
        return select("claims", "proposition", proposition).stream()
                .map(this::story)
                .toList();
    }

    private ClaimStory story(Answer.Row row) {
        Node claim = row.get("claim").orElseThrow();
        return new ClaimStory(
                claim.toString(),
                wording.named(row.get("claimant").orElseThrow()),
                select("hops", "claim", claim).stream().map(this::hop).toList(),
                Codes.local(row, "polarity"),
                Codes.local(row, "certainty"),
                Codes.local(row, "modality"),
                Codes.local(row, "mode"),
                select("quotations", "claim", claim).stream()
                        .map(this::quotation)
                        .toList(),
                row.text("rules").lines().sorted().map(this::rule).toList(),
                select("origins", "claim", claim).stream().map(this::origin).toList(),
                Codes.local(row, "confidence"),
                otherwise(claim));
    }

    private List<OtherReading> otherwise(Node claim) {
        Map<Node, List<Answer.Row>> byClaim = select("otherwise", "claim", claim).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("other").orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        List<OtherReading> found = new ArrayList<>();
        byClaim.forEach((other, rows) -> found.add(otherwise(other, rows)));
        return found;
    }

    private OtherReading otherwise(Node other, List<Answer.Row> rows) {
        return new OtherReading(
                other.toString(),
                distinct(rows, "reader"),
                wording.named(rows.get(0).get("claimant").orElseThrow()),
                Codes.local(rows.get(0), "polarity"),
                wording.proposition(rows.get(0).get("proposition").orElseThrow()),
                distinct(rows, "aspect").stream().map(Named::name).toList());
    }

    private List<Named> distinct(List<Answer.Row> rows, String column) {
        return rows.stream()
                .flatMap(row -> row.get(column).stream())
                .distinct()
                .map(wording::named)
                .toList();
    }

    private List<Answer.Row> select(String query, String variable, Node value) {
        return run.select(QUERIES.get(query), Map.of(variable, value)).rows();
    }

    private ClaimStory.Hop hop(Answer.Row row) {
        return new ClaimStory.Hop(
                row.text("hop"), wording.named(row.get("reporter").orElseThrow()));
    }

    private RuleNote rule(String id) {
        return rules.getOrDefault(id, new RuleNote(id, "", "", ""));
    }

    private Origin origin(Answer.Row row) {
        return new Origin(
                row.text("activity"),
                row.text("curation").equals("true"),
                row.get("agent").map(wording::named).orElseGet(() -> new Named("", "")),
                row.text("version"),
                row.text("digest"));
    }

    private Quotation quotation(Answer.Row row) {
        Node document = row.get("document").orElseThrow();
        int start = Integer.parseInt(row.text("start"));
        int end = Integer.parseInt(row.text("end"));
        String file = row.text("file").isEmpty() ? wording.name(document) : row.text("file");
        return new Quotation(
                new Named(document.toString(), file),
                row.text("title"),
                row.text("date"),
                start,
                end,
                passage(document, row, start, end));
    }

    /** Leaves the words alone where the document's text is not as long as their place says. */
    private Passage passage(Node document, Answer.Row row, int start, int end) {
        SourceText text = texts.computeIfAbsent(document, node -> SourceText.of(row.text("text")));
        boolean inside = start < end && end <= text.length();
        return inside ? passages.find(text, new Span(start, end)) : new Passage("", row.text("words"), "");
    }
}
