package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.llm.StubModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents read by the rules and a language model, as a user has it done. */
class BothExtractorTest {
    private static final String ANSWER = """
            {"actors":[{"id":"n","name":"Norway","type":"State","aliases":["Norway"]},
            {"id":"m","name":"Malta","type":"State","aliases":["Malta"]}],
            "relations":[{"subject":"m","relation":"allyOf","object":"n","polarity":"%s","certainty":"certain",
            "holder":"author","via":[],"time":"","amount":"","role":"","quote":"Norway is an ally of Malta"}],
            "events":[],"attributions":[]}""";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void documents() {
        desk = Desk.in(folder);
    }

    private Cli.Result run(StubModel stub, Object... words) {
        List<Object> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(
                "--extractor",
                "both",
                "--model-url",
                stub.address().toString(),
                "--model",
                "stub-7b",
                "--model-answers",
                desk.path("answers")));
        return Cli.run(all.toArray());
    }

    private Cli.Result ingest(StubModel stub, Object... more) {
        List<Object> words =
                new ArrayList<>(List.of("ingest", desk.documents().resolve("oslo.txt"), "--data", desk.data()));
        words.addAll(List.of(more));
        return run(stub, words.toArray());
    }

    private static StubModel stub(String polarity) {
        return StubModel.start(asked -> StubModel.says(ANSWER.formatted(polarity)));
    }

    @Test
    void tellsOfOneClaimWhoReadItAndThatTheyAgree() {
        try (StubModel stub = stub("asserted")) {
            Cli.Result result = ingest(stub);

            assertThat(result.code()).as(result.messages()).isZero();
            assertThat(result.out()).contains("1 added");
            assertThat(result.messages())
                    .contains("1 found by both")
                    .contains("0 only by stub-7b")
                    .contains("0 read differently");
        }
        Cli.Result why = Cli.run("why", "norway", "allyOf", "malta", "--data", desk.data());

        assertThat(why.out())
                .contains("two readers agree")
                .contains("rule: llm")
                .contains("read by stub-7b")
                .contains("read by chancery-rules")
                .doesNotContain("  2. ");
        assertThat(Cli.run("check", "--data", desk.data()).out())
                .contains("0 faults")
                .contains("0 violations");
    }

    @Test
    void tellsWhatTheReadersReadOtherwise() {
        try (StubModel stub = stub("denied")) {
            assertThat(ingest(stub).messages()).contains("0 found by both").contains("2 read differently");
        }
        assertThat(Cli.run("why", "norway", "allyOf", "malta", "--data", desk.data())
                        .out())
                .contains("read otherwise by stub-7b (in polarity)")
                .contains("read otherwise by chancery-rules (in polarity)")
                .contains("unconfirmed");
        assertThat(Cli.run("query", "where-readers-differ", "--data", desk.data())
                        .out())
                .contains("inPolarity")
                .contains("stub-7b");
        assertThat(Cli.run("query", "disputed-propositions", "--data", desk.data())
                        .out())
                .doesNotContain("Norway");
        assertThat(Cli.run("check", "--data", desk.data()).out())
                .contains("0 faults")
                .contains("0 violations");
    }

    @Test
    void leavesNothingOfTheOtherReadingWhenTheRulesReadAlone() {
        try (StubModel stub = stub("denied")) {
            ingest(stub);
        }
        Cli.run("ingest", desk.documents().resolve("oslo.txt"), "--data", desk.data());

        assertThat(Cli.run("query", "where-readers-differ", "--data", desk.data())
                        .out())
                .doesNotContain("inPolarity");
        assertThat(Cli.run("why", "norway", "allyOf", "malta", "--data", desk.data())
                        .out())
                .doesNotContain("stub-7b")
                .doesNotContain("two readers");
        assertThat(Cli.run("check", "--data", desk.data()).out())
                .contains("0 faults")
                .contains("0 violations");
    }

    @Test
    void readsAgainWhateverOneOfTheReadersWouldReadOtherwise() {
        try (StubModel stub = stub("asserted")) {
            ingest(stub);

            assertThat(ingest(stub).out()).contains("1 unchanged");
            assertThat(ingest(stub, "--temperature", "0.5").out()).contains("1 replaced");
            assertThat(Cli.run("ingest", desk.documents().resolve("oslo.txt"), "--data", desk.data())
                            .out())
                    .contains("1 replaced");
        }
    }

    @Test
    void refusesTheDocumentIfTheServerIsGoneInsteadOfReadingByTheRulesAlone() {
        StubModel stub = stub("asserted");
        stub.close();
        Cli.Result result = ingest(stub, "--attempts", "1");

        assertThat(result.code()).isEqualTo(ExitCode.DATA_PROBLEM);
        assertThat(result.messages()).contains("cannot be reached");
        assertThat(result.out()).contains("0 added").contains("1 refused");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Cli.run("convert", desk.documents().resolve("oslo.txt"), "--extractor", "both")
                        .messages())
                .contains("--extractor both needs")
                .contains("--model-url");
    }

    @Test
    void writesEachFindingOnceAsAnnotation() throws IOException {
        try (StubModel stub = stub("asserted")) {
            run(stub, "annotations", desk.documents().resolve("oslo.txt"), "--output", desk.path("found"));
        }
        assertThat(Files.readAllLines(desk.path("found").resolve("oslo.txt.jsonl")))
                .filteredOn(line -> line.contains("\"relation\":\"allyOf\""))
                .hasSize(1);
    }

    @Test
    void writesTheSameBytesOnAnyNumberOfThreads() throws IOException {
        try (StubModel stub = stub("denied")) {
            for (String threads : List.of("1", "4")) {
                run(
                        stub,
                        "convert",
                        desk.documents(),
                        "--format",
                        "nq",
                        "--threads",
                        threads,
                        "--output",
                        desk.path("with-" + threads));
            }
        }
        List<Path> one = files("with-1");

        assertThat(one).hasSize(2);
        for (Path file : one) {
            assertThat(desk.path("with-4").resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    /** The journal of the job aside, which tells what was ready first. */
    private List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(desk.path(name))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
