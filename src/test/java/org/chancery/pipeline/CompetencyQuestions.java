package org.chancery.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.Span;
import org.chancery.query.Answer;
import org.chancery.query.Asker;
import org.chancery.query.Catalogue;
import org.chancery.query.QueryRun;
import org.chancery.store.Store;

/** The team's competency questions with the passages that an answer should lead to, and which of them the catalogue finds. */
final class CompetencyQuestions {
    private final JsonNode questions;

    private CompetencyQuestions(JsonNode questions) {
        this.questions = questions;
    }

    static CompetencyQuestions in(Path shared) {
        try {
            Path file = shared.resolve("evaluation").resolve("competency-questions.json");
            return new CompetencyQuestions(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A passage that a question's answer should lead to, and whether it does. */
    record Passage(String question, String document, Span span, String text, boolean found) {}

    /** How many passages an answer leads to, of how many. */
    record Coverage(List<Passage> passages) {
        double share() {
            return (double) passages.stream().filter(Passage::found).count() / passages.size();
        }

        /** Returns one line for each passage that is missed. */
        String missed() {
            return passages.stream()
                    .filter(passage -> !passage.found())
                    .map(passage -> String.format(
                            "%s %s %s: %s", passage.question(), passage.document(), passage.span(), passage.text()))
                    .collect(Collectors.joining("\n", String.format("%.3f covered; missed:%n", share()), ""));
        }
    }

    List<String> ids() {
        List<String> ids = new ArrayList<>();
        questions.forEach(question -> ids.add(question.path("id").asText()));
        return ids;
    }

    /** Returns the coverage of the passages that lie in the documents, each question asked without values. */
    Coverage coverage(Store store, Set<String> documents) {
        List<Passage> passages = new ArrayList<>();
        for (JsonNode question : questions) {
            String id = question.path("id").asText();
            Answer answer = ask(store, id);
            for (JsonNode evidence : question.path("evidence")) {
                String document = evidence.path("document").asText();
                if (documents.contains(document)) {
                    Span span = new Span(
                            evidence.path("start").asInt(), evidence.path("end").asInt());
                    String text = evidence.path("text").asText();
                    passages.add(new Passage(id, document, span, text, covers(answer, document, span)));
                }
            }
        }
        return new Coverage(passages);
    }

    static Answer ask(Store store, String id) {
        return store.read(dataset -> Asker.over(
                        dataset.asDatasetGraph(), QueryRun.over(dataset.asDatasetGraph(), Duration.ofSeconds(60)))
                .ask(Catalogue.load().find("competency/" + id).orElseThrow(), Map.of()));
    }

    /** A row covers a passage of its document if the two share at least half of the shorter one. */
    private static boolean covers(Answer answer, String document, Span passage) {
        return answer.rows().stream()
                .filter(row -> row.text("document").equals(document)
                        && row.get("start").isPresent())
                .map(row -> new Span(Integer.parseInt(row.text("start")), Integer.parseInt(row.text("end"))))
                .anyMatch(row -> 2 * shared(row, passage) >= Math.min(row.length(), passage.length()));
    }

    private static int shared(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }
}
