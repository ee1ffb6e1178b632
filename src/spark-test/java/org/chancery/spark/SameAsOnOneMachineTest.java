package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Over several hundred documents, good and bad, the job leaves what {@code convert} leaves. */
@TestInstance(Lifecycle.PER_CLASS)
class SameAsOnOneMachineTest {
    private static final int REPORTS = 210;

    private int localCode;
    private List<String> localQuads;
    private List<String> localReport;
    private Desk.Result job;
    private List<String> quads;
    private List<String> report;

    @BeforeAll
    void convertTwice(@TempDir Path folder) throws IOException, InterruptedException {
        Desk desk = new Desk(folder);
        desk.fill(REPORTS);
        localCode = desk.convert(desk.documents());
        localQuads =
                Files.readAllLines(folder.resolve("local.nq")).stream().sorted().toList();
        localReport = Desk.timeless(Files.readAllLines(folder.resolve("local.jsonl")));
        Path output = folder.resolve("output");
        job = Desk.job(desk.documents(), output);
        quads = Desk.lines(output.resolve("nquads"));
        report = Desk.timeless(Desk.lines(output.resolve("report")));
    }

    @Test
    void writesTheSameTriples() {
        assertThat(quads).hasSizeGreaterThan(REPORTS * 50).isEqualTo(localQuads);
    }

    @Test
    void reportsTheSameOfEveryDocument() {
        assertThat(report).hasSizeGreaterThan(REPORTS).isEqualTo(localReport);
    }

    @Test
    void namesNothingThatOnlyOneFileKnows() {
        assertThat(quads).noneMatch(quad -> quad.startsWith("_:") || quad.contains("> _:"));
    }

    @Test
    void doesNotFailForBadDocumentsButTellsOfThem() {
        assertThat(localCode).isEqualTo(1);
        assertThat(job.code()).isZero();
        for (String bad : List.of("empty.txt", "blank.md", "binary.txt", "broken.pdf", "french.txt", "side.txt")) {
            assertThat(report)
                    .filteredOn(line -> line.contains("bad/" + bad + "\""))
                    .singleElement()
                    .asString()
                    .contains("\"outcome\":\"refused\"", "bad/" + bad + ": ".replace("side.txt: ", "side.txt"));
        }
    }

    @Test
    void readsPackedDocuments() {
        assertThat(report)
                .filteredOn(line -> line.contains("/packed/"))
                .hasSize(2)
                .allMatch(line -> line.contains("\"outcome\":\"read\""));
    }

    @Test
    void saysInOneLineWhatBecameOfAll() {
        long refused = localReport.stream()
                .filter(line -> line.contains("\"outcome\":\"refused\""))
                .count();

        assertThat(job.messages()).contains(refused + " refused", "4 left out", "the triples are in");
    }
}
