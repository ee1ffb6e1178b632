package org.chancery.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The team's own scorer of annotations. */
public final class Scorer {
    private Scorer() {}

    /** Returns what the scorer says of the annotation files in a folder, held against the gold; skips the test without Python. */
    public static JsonNode score(Path folder) throws IOException, InterruptedException {
        Path shared = Shared.folder();
        Process scorer;
        try {
            scorer = new ProcessBuilder(
                            "python3",
                            shared.resolve("evaluation/score.py").toString(),
                            shared.resolve("evaluation/gold").toString(),
                            folder.toString(),
                            "--documents",
                            shared.resolve("documents").toString(),
                            "--json")
                    .start();
        } catch (IOException e) {
            Assumptions.abort("skipped: the scorer needs python3");
            throw e;
        }
        JsonNode score = new ObjectMapper().readTree(scorer.getInputStream().readAllBytes());
        assertThat(scorer.waitFor()).isZero();
        return score;
    }
}
