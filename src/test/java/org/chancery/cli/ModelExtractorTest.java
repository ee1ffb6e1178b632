package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.llm.StubModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents read by a language model, as a user has it done. */
class ModelExtractorTest {
    private static final String ANSWER = """
            {"actors":[{"id":"norway","name":"Norway","type":"State","aliases":["Norway"]},
            {"id":"malta","name":"Malta","type":"State","aliases":["Malta"]}],
            "relations":[{"subject":"norway","relation":"allyOf","object":"malta","polarity":"asserted","certainty":"certain",
            "holder":"author","via":[],"time":"","amount":"","role":"","quote":"Norway is an ally of Malta"},
            {"subject":"norway","relation":"atWarWith","object":"malta","polarity":"asserted","certainty":"certain",
            "holder":"author","via":[],"time":"","amount":"","role":"","quote":"Norway shells Malta"}],
            "events":[],"attributions":[]}""";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void documents() {
        desk = Desk.in(folder);
    }

    private Cli.Result ingest(StubModel stub, Object... more) {
        List<Object> words = new ArrayList<>(List.of(
                "ingest",
                desk.documents().resolve("oslo.txt"),
                "--data",
                desk.data(),
                "--extractor",
                "model",
                "--model-url",
                stub.address().toString(),
                "--model",
                "stub-7b",
                "--model-answers",
                desk.path("answers")));
        words.addAll(List.of(more));
        return Cli.run(words.toArray());
    }

    @Test
    void storesWhatTheTextCarriesAndListsTheRest() throws IOException {
        try (StubModel stub = StubModel.start(asked -> StubModel.says(ANSWER))) {
            Cli.Result result = ingest(stub, "--refused", desk.path("refused.jsonl"));

            assertThat(result.code()).as(result.messages()).isZero();
            assertThat(result.out()).contains("1 added");
            assertThat(result.messages()).contains("1 × relation: its words do not stand in the text");
            assertThat(Files.readString(desk.path("refused.jsonl")))
                    .contains("\"document\":\"oslo.txt\"")
                    .contains("Norway shells Malta");
        }
        Cli.Result why = Cli.run("why", "norway", "allyOf", "malta", "--data", desk.data());

        assertThat(why.out())
                .contains("Norway is an ally of Malta")
                .contains("stub-7b")
                .contains("temperature 0");
        assertThat(Cli.run("check", "--data", desk.data()).out())
                .contains("0 faults")
                .contains("0 violations");
    }

    @Test
    void asksNothingTwice() {
        try (StubModel stub = StubModel.start(asked -> StubModel.says(ANSWER))) {
            ingest(stub);
            assertThat(ingest(stub).out()).contains("1 unchanged");
            assertThat(ingest(stub, "--data", desk.path("other")).code()).isNotZero();
            assertThat(Cli.run(
                                    "convert",
                                    desk.documents().resolve("oslo.txt"),
                                    "--extractor",
                                    "model",
                                    "--model-url",
                                    "http://localhost:1/v1",
                                    "--model",
                                    "stub-7b",
                                    "--model-answers",
                                    desk.path("answers"))
                            .out())
                    .contains("allyOf");
            assertThat(stub.asked()).hasSize(1);
        }
    }

    @Test
    void readsAgainWhatItCouldNotRead() {
        try (StubModel stub = StubModel.start(asked -> asked.number() == 1
                ? StubModel.status(200, "text/html", "<html>Welcome</html>", Map.of())
                : StubModel.says(ANSWER))) {
            assertThat(ingest(stub).messages()).contains("were not read");
            Cli.Result again = ingest(stub);

            assertThat(again.out()).as(again.messages()).contains("1 replaced");
            assertThat(ingest(stub).out()).contains("1 unchanged");
            assertThat(stub.asked()).hasSize(2);
        }
    }

    @Test
    void refusesTheDocumentWhenTheServerIsGoneAndStoresNothing() {
        StubModel stub = StubModel.start(asked -> StubModel.says(ANSWER));
        stub.close();
        Cli.Result result = ingest(stub, "--attempts", "1");

        assertThat(result.code()).isEqualTo(ExitCode.DATA_PROBLEM);
        assertThat(result.messages()).contains("cannot be reached").contains("--model-url");
        assertThat(result.out()).contains("0 added").contains("1 refused");
    }

    @Test
    void saysWhatIsMissing() {
        Path document = desk.documents().resolve("oslo.txt");

        assertThat(Cli.run("convert", document, "--extractor", "model").messages())
                .contains("--model-url");
        assertThat(Cli.run("convert", document, "--extractor", "model", "--model-url", "http://localhost:1/v1")
                        .messages())
                .contains("--model");
        assertThat(Cli.run("convert", document, "--extractor", "model", "--model", "x", "--model-url", "file:/etc")
                        .messages())
                .contains("http://");
        assertThat(Cli.run(
                                "convert",
                                document,
                                "--extractor",
                                "model",
                                "--model",
                                "x",
                                "--model-url",
                                "http://localhost:1/v1",
                                "--temperature",
                                "7")
                        .messages())
                .contains("from 0 to 2");
    }
}
