package org.chancery.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chancery.annotation.AnnotationWriter;
import org.chancery.document.DocumentReader;
import org.chancery.document.Source;
import org.chancery.evaluation.Comparison;
import org.chancery.evaluation.Measure;
import org.chancery.llm.chat.ModelSettings;
import org.chancery.llm.chat.OpenAiServer;
import org.chancery.llm.reading.Refusal;
import org.chancery.model.Document;
import org.chancery.model.Findings;
import org.chancery.model.Metadata;
import org.chancery.pipeline.Analyst;
import org.chancery.pipeline.BothAnalyst;
import org.chancery.pipeline.ModelAnalyst;
import org.chancery.resolve.NameForms;
import org.chancery.testing.Analysts;
import org.chancery.testing.Scorer;
import org.chancery.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that knows the gold annotations, and one that invents half of its quotes. */
class GoldFromAModelTest {
    private static final double LEAST = 0.97;

    @TempDir
    private Path folder;

    private final List<Refusal> refused = new ArrayList<>();

    private static List<Document> documents() {
        Path shared = Shared.folder().resolve("documents");
        return Stream.of("trenin-op-ed.txt", "bloomberg.txt", "washington-institute.md")
                .map(name -> DocumentReader.create()
                        .read(Source.of(shared.resolve(name)), Metadata.none())
                        .document())
                .toList();
    }

    private Findings read(Document document, StubModel stub, boolean streaming, int portion) {
        return analyst(stub, streaming, portion).read(document).findings();
    }

    private Analyst analyst(StubModel stub, boolean streaming, int portion) {
        ModelSettings settings = new ModelSettings(
                stub.address(),
                "stub",
                Optional.empty(),
                0,
                ModelSettings.AnswerForm.SCHEMA,
                streaming,
                Duration.ofSeconds(30));
        ModelReader reader = new ModelReader(
                OpenAiServer.of(settings),
                settings,
                NameForms.of(Analysts.gazetteer())::isCalled,
                new ReadingOptions(portion, false));
        return new ModelAnalyst(reader, Analysts.gazetteer(), (each, refusals) -> refused.addAll(refusals));
    }

    private static StubModel stub(List<Document> documents, UnaryOperator<ObjectNode> change) {
        GoldModel gold = new GoldModel(Shared.folder().resolve("evaluation/gold"), documents, change);
        return StubModel.start(asked -> StubModel.says(gold.answer(asked)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 4_000, 100_000})
    void givesAGraphThatScoresLikeTheGold(int portion) throws IOException, InterruptedException {
        List<Document> documents = documents();
        try (StubModel stub = stub(documents, finding -> finding)) {
            for (Document document : documents) {
                Findings found = read(document, stub, portion == 4_000, portion);
                Files.writeString(folder.resolve(document.name() + ".jsonl"), AnnotationWriter.write(document, found));
            }
        }
        JsonNode score = Scorer.score(folder);

        assertThat(score.path("offsets").asDouble()).isEqualTo(1.0);
        score.path("measures").properties().forEach(measure -> assertThat(
                        measure.getValue().path("f1").asDouble())
                .as(measure.getKey() + "\n"
                        + String.join(
                                "\n", refused.stream().map(Refusal::toString).toList()))
                .isGreaterThanOrEqualTo(LEAST));
    }

    @Test
    void findsTogetherWithTheRulesNothingLessThanTheModelAlone() {
        List<Document> documents = documents();
        try (StubModel stub = stub(documents, finding -> finding)) {
            Analyst model = analyst(stub, false, 4_000);
            Analyst both = new BothAnalyst(Analysts.rules(), model, reading -> {});
            for (Document document : documents) {
                Findings gold = model.read(document).findings();
                Comparison alone = Comparison.of(gold, gold);
                Comparison together = Comparison.of(gold, both.read(document).findings());
                // Of two readings of the same words the scorer takes one, which may lack a role or have another holder.
                for (Measure measure : EnumSet.complementOf(EnumSet.of(Measure.EVENT_ROLES, Measure.RELATION_STRICT))) {
                    assertThat(together.tally(measure).recall())
                            .as(document.name() + " " + measure)
                            .isGreaterThanOrEqualTo(alone.tally(measure).recall());
                }
            }
        }
    }

    @Test
    void losesExactlyTheInventedHalf() {
        List<Document> documents = documents();
        AtomicInteger said = new AtomicInteger();
        AtomicInteger invented = new AtomicInteger();
        UnaryOperator<ObjectNode> change = finding -> {
            if (said.incrementAndGet() % 2 == 0) {
                invented.incrementAndGet();
                String field = finding.has("quote") ? "quote" : "content";
                finding.put(field, "It is invented that " + finding.path(field).asText());
            }
            return finding;
        };
        int whole;
        int half;
        List<Refusal> before;
        try (StubModel honest = stub(documents, finding -> finding);
                StubModel liar = stub(documents, change)) {
            whole = documents.stream()
                    .mapToInt(document -> count(read(document, honest, false, 4_000)))
                    .sum();
            before = findingsAmong(refused);
            refused.clear();
            half = documents.stream()
                    .mapToInt(document -> count(read(document, liar, false, 4_000)))
                    .sum();
        }

        List<Refusal> others = findingsAmong(refused).stream()
                .filter(refusal -> !refusal.said().contains("It is invented that"))
                .toList();

        assertThat(findingsAmong(refused)).hasSize(invented.get() + others.size());
        assertThat(before).containsAll(others);
        assertThat(half).isEqualTo(whole - invented.get() + before.size() - others.size());
    }

    private static List<Refusal> findingsAmong(List<Refusal> refusals) {
        return refusals.stream()
                .filter(refusal -> List.of("relation", "event", "attribution").contains(refusal.kind()))
                .toList();
    }

    private static int count(Findings findings) {
        return findings.relations().size()
                + findings.events().size()
                + findings.attributions().size();
    }
}
