package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.annotation.AnnotationReader;
import org.chancery.evaluation.Comparison;
import org.chancery.evaluation.Measure;
import org.chancery.model.Document;
import org.chancery.model.Findings;
import org.chancery.testing.Analysts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules against annotations of our own texts. The least F1 is a little below what was measured when it was set, so that
 * only a real loss of quality fails.
 */
class QualityTest {
    private static final Path TEXTS = Path.of("data/annotated");
    private static final Path ANNOTATIONS = Path.of("src/test/resources/annotated");

    /** Texts that the rules were developed on. */
    private static final Map<Measure, Double> KNOWN = Map.of(
            Measure.ACTOR, 0.88,
            Measure.RELATION_TRIPLE, 0.60,
            Measure.RELATION_STRICT, 0.55,
            Measure.EVENT, 0.66,
            Measure.EVENT_ROLES, 0.51,
            Measure.ATTRIBUTION, 0.73);

    /** Texts that no writer of rules has seen. */
    private static final Map<Measure, Double> UNSEEN = Map.of(
            Measure.ACTOR, 0.84,
            Measure.RELATION_TRIPLE, 0.46,
            Measure.RELATION_STRICT, 0.43,
            Measure.EVENT, 0.51,
            Measure.EVENT_ROLES, 0.37,
            Measure.ATTRIBUTION, 0.64);

    @TestFactory
    Stream<DynamicTest> findsAtLeastSoMuchInTextsTheRulesWereDevelopedOn() throws IOException {
        return measures(compare(""), KNOWN);
    }

    @TestFactory
    Stream<DynamicTest> findsAtLeastSoMuchInTextsThatNoRuleWasWrittenFor() throws IOException {
        return measures(compare("held-out"), UNSEEN);
    }

    private static Stream<DynamicTest> measures(Comparison comparison, Map<Measure, Double> least) {
        return least.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey().label(), () -> assertThat(
                                comparison.tally(entry.getKey()).f1())
                        .isGreaterThanOrEqualTo(entry.getValue())));
    }

    private static Comparison compare(String set) throws IOException {
        Comparison sum = Comparison.none();
        for (Document document : Corpus.documents(TEXTS.resolve(set))) {
            Path file = ANNOTATIONS.resolve(set).resolve(document.name() + ".jsonl");
            if (Files.exists(file)) {
                Findings right = AnnotationReader.read(document, file.toString(), Files.readString(file), "a person");
                sum = sum.plus(
                        Comparison.of(right, Analysts.rules().read(document).findings()));
            }
        }
        assertThat(sum.tally(Measure.ACTOR).gold()).isPositive();
        return sum;
    }
}
