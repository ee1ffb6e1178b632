package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.annotation.AnnotationWriter;
import org.chancery.model.Document;
import org.chancery.testing.Analysts;
import org.chancery.testing.Scorer;
import org.chancery.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules against the gold annotations, by the team's own scorer. */
class EvaluationTest {
    /** Below what was measured when they were set, so that only a real loss of quality fails. */
    private static final Map<String, Double> LEAST = Map.of(
            "actor", 0.91,
            "relation triple", 0.77,
            "relation strict", 0.66,
            "event", 0.71,
            "event roles", 0.56,
            "attribution", 0.87);

    @TempDir
    private Path folder;

    @Test
    void theFindingsOfTheGoldDocumentsStayAsGoodAsTheyWere() throws IOException, InterruptedException {
        Path shared = Shared.folder();
        for (Document document : Corpus.documents(shared.resolve("documents"))) {
            String lines = AnnotationWriter.write(
                    document, Analysts.rules().read(document).findings());
            Files.writeString(folder.resolve(document.name() + ".jsonl"), lines);
        }
        JsonNode score = Scorer.score(folder);
        assertThat(score.path("offsets").asDouble()).isEqualTo(1.0);
        LEAST.forEach((measure, least) -> assertThat(
                        score.path("measures").path(measure).path("f1").asDouble())
                .as(measure)
                .isGreaterThanOrEqualTo(least));
    }
}
