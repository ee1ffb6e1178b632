package org.chancery.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.chancery.model.Document;
import org.chancery.model.Span;

/** Plays a model that finds in each portion exactly what the annotations of the documents have there. */
final class GoldModel {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, List<String>> FIELDS = Map.of(
            "relations",
            List.of(
                    "subject",
                    "relation",
                    "object",
                    "polarity",
                    "certainty",
                    "holder",
                    "via",
                    "time",
                    "amount",
                    "role",
                    "quote"),
            "events",
            List.of(
                    "type",
                    "agents",
                    "patients",
                    "place",
                    "date",
                    "realis",
                    "certainty",
                    "holder",
                    "via",
                    "counts",
                    "quote"),
            "attributions",
            List.of("source", "source_text", "cue", "content", "mode"));

    private final Map<Document, List<JsonNode>> annotations = new LinkedHashMap<>();
    private final UnaryOperator<ObjectNode> change;

    /** @param change what becomes of each finding before it is said */
    GoldModel(Path gold, List<Document> documents, UnaryOperator<ObjectNode> change) {
        documents.forEach(document -> annotations.put(document, lines(gold.resolve(document.name() + ".jsonl"))));
        this.change = change;
    }

    private static List<JsonNode> lines(Path file) {
        try {
            List<JsonNode> lines = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                lines.add(JSON.readTree(line));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the answer to the question about a portion. */
    String answer(StubModel.Asked asked) {
        String[] parts = asked.last().split("(?m)^=== TEXT \\p{XDigit}+ ===\\n", 3);
        String text = parts[parts.length - 2].stripTrailing();
        Document document = annotations.keySet().stream()
                .filter(each -> text.lines().allMatch(each.text().value()::contains))
                .findFirst()
                .orElseThrow();
        ObjectNode answer = JSON.createObjectNode();
        answer.set("actors", actors(annotations.get(document)));
        FIELDS.forEach((list, fields) -> answer.set(list, findings(document, text, list, fields)));
        return answer.toString();
    }

    private static ArrayNode actors(List<JsonNode> lines) {
        ArrayNode actors = JSON.createArrayNode();
        lines.stream().filter(line -> is(line, "actors")).forEach(line -> {
            ObjectNode actor = line.deepCopy();
            actor.remove("kind");
            actors.add(actor);
        });
        return actors;
    }

    private ArrayNode findings(Document document, String text, String list, List<String> fields) {
        ArrayNode findings = JSON.createArrayNode();
        annotations.get(document).stream()
                .filter(line -> is(line, list))
                .filter(line -> text.contains(document.slice(firstBlock(document, span(line)))))
                .forEach(line -> findings.add(change.apply(finding(line, fields))));
        return findings;
    }

    /** Returns the block in which the finding begins, by which the portion is known that has it. */
    private static Span firstBlock(Document document, Span span) {
        return document.blocks().stream()
                .map(block -> block.span())
                .filter(block -> block.contains(span.start()))
                .findFirst()
                .orElse(span);
    }

    private static Span span(JsonNode line) {
        return new Span(line.path("start").asInt(), line.path("end").asInt());
    }

    private static boolean is(JsonNode line, String list) {
        return list.equals(line.path("kind").asText() + "s");
    }

    /** Returns the finding as the schema wants it: every member there, absent values empty, without offsets. */
    private static ObjectNode finding(JsonNode line, List<String> fields) {
        ObjectNode finding = JSON.createObjectNode();
        for (String field : fields) {
            JsonNode value = line.path(field);
            switch (field) {
                case "agents", "patients", "via" ->
                    finding.set(field, value.isArray() ? value : JSON.createArrayNode());
                case "counts" -> finding.set(field, counts(value));
                case "certainty" -> finding.put(field, value.asText("certain"));
                default -> finding.put(field, value.asText(""));
            }
        }
        return finding;
    }

    private static ArrayNode counts(JsonNode value) {
        ArrayNode counts = JSON.createArrayNode();
        value.properties()
                .forEach(count -> counts.addObject().put("unit", count.getKey()).set("number", count.getValue()));
        return counts;
    }
}
