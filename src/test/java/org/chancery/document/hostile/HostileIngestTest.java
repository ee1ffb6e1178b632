package org.chancery.document.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.chancery.store.Store;
import org.chancery.store.StoreCheck;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Promise({7, 8, 17})
class HostileIngestTest {
    private static final int FEWEST = 150;

    @TempDir
    Path documents;

    @TempDir
    Path work;

    @Test
    void ingestsAFolderOfHarmInHalfAGigabyte() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Effort.isSoak(), "takes minutes");
        try (Trap trap = Trap.in(work)) {
            HostileFolder.write(documents, trap);

            int code = ingest();

            List<JsonNode> lines = report();
            assertThat(code).isEqualTo(1);
            assertThat(lines).hasSizeGreaterThan(FEWEST);
            assertThat(lines).allSatisfy(HostileIngestTest::isExplained);
            assertThat(lines.stream().filter(line -> line.get("file").asText().endsWith("-sound.txt")))
                    .hasSize(HostileFolder.SOUND)
                    .allSatisfy(line -> assertThat(line.get("outcome").asText()).isEqualTo("added"));
            assertThat(trap.calls()).isZero();
            checkStore();
            Figure.note(17, "hostile documents ingested in a heap of 512 MB", lines.size(), 0, summary(lines));
            Figure.note(7, "connections made for hostile documents", lines.size(), trap.calls(), "");
        }
    }

    private int ingest() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                "org.chancery.cli.Main",
                "ingest"));
        command.addAll(List.of(documents.toString(), "--keep-other-languages", "--threads", "1"));
        command.addAll(List.of("--document-time", "15", "--report", reportFile().toString()));
        command.addAll(List.of("--data", work.resolve("data").toString()));
        Path said = work.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int code = process.waitFor();
        assertThat(Files.readString(said)).doesNotContain(Trap.SECRET).doesNotContain("fault of this program");
        return code;
    }

    private Path reportFile() {
        return work.resolve("report.jsonl");
    }

    private List<JsonNode> report() throws IOException {
        JsonMapper json = new JsonMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(reportFile())) {
            lines.add(json.readTree(line));
        }
        return lines;
    }

    private static void isExplained(JsonNode line) {
        String outcome = line.get("outcome").asText();
        assertThat(outcome).isIn("added", "replaced", "unchanged", "refused", "left out");
        if (outcome.equals("refused") || outcome.equals("left out")) {
            assertThat(line.get("reason").asText()).isNotBlank();
        }
    }

    private void checkStore() {
        try (Store store = Store.open(work.resolve("data"))) {
            assertThat(StoreCheck.of(store).faults()).isEmpty();
            boolean leaked = store.read(dataset -> dataset.asDatasetGraph().stream()
                    .anyMatch(quad -> quad.getObject().toString().contains(Trap.SECRET)));
            assertThat(leaked).isFalse();
        }
    }

    private static String summary(List<JsonNode> lines) {
        long refused = lines.stream()
                .filter(line -> line.get("outcome").asText().equals("refused"))
                .count();
        return refused + " refused with a reason, all " + HostileFolder.SOUND + " sound ones between them stored";
    }
}
