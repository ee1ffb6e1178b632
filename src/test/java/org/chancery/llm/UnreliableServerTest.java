package org.chancery.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.llm.chat.Attempts;
import org.chancery.llm.chat.ModelException;
import org.chancery.llm.chat.OpenAiServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that are gone, slow, closed to us, or that answer what is no answer: each is told for what it is, and nothing is kept. */
class UnreliableServerTest {
    private static final String GOOD =
            Bench.answer(Bench.relation("norway", "backs", "malta", "Norway backs Malta"), "", "");

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of("a wrong key", StubModel.status(401), "refuses the key"),
                Arguments.of("a key without rights", StubModel.status(403), "refuses the key"),
                Arguments.of("an unknown model", StubModel.status(404), "does not know the model"),
                Arguments.of("an unpaid bill", StubModel.status(402), "wants to be paid"),
                Arguments.of("a rate limit that does not end", StubModel.status(429), "busy or in trouble"),
                Arguments.of("a server that is down", StubModel.status(503), "busy or in trouble"),
                Arguments.of(
                        "a server that sends elsewhere",
                        StubModel.status(302, "text/html", "", Map.of("Location", "http://localhost:9/v1")),
                        "sends elsewhere"),
                Arguments.of("a broken connection", StubModel.breaksOff("{\"id\":\"stub\","), "cannot be reached"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void troubles(String what, StubModel.Reply reply, String reason) {
        for (boolean streaming : List.of(false, true)) {
            assertThatThrownBy(() -> Bench.read(streaming, asked -> reply))
                    .as("streaming: " + streaming)
                    .isInstanceOf(ModelException.class)
                    .hasMessageContaining(reason)
                    .hasMessageNotContaining("secret-key");
        }
    }

    static Stream<Arguments> silences() {
        return Stream.of(
                Arguments.of("a server that says nothing", StubModel.silence()),
                Arguments.of("a server that stalls", StubModel.stall()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void silences(String what, StubModel.Reply reply) {
        for (boolean streaming : List.of(false, true)) {
            assertThatThrownBy(() -> Bench.readInVain(streaming, asked -> reply))
                    .as("streaming: " + streaming)
                    .isInstanceOf(ModelException.class)
                    .hasMessageContaining("did not answer within 1 s")
                    .hasMessageNotContaining("secret-key");
        }
    }

    static Stream<Arguments> noAnswers() {
        String wire = "application/json";
        return Stream.of(
                Arguments.of("a request that is refused", StubModel.status(400)),
                Arguments.of("an empty body", StubModel.status(200, wire, "", Map.of())),
                Arguments.of("a web page", StubModel.status(200, "text/html", "<html>Welcome</html>", Map.of())),
                Arguments.of("another object", StubModel.status(200, wire, "{\"hello\":\"world\"}", Map.of())),
                Arguments.of("no choice", StubModel.status(200, wire, "{\"choices\":[]}", Map.of())),
                Arguments.of("half an object", StubModel.status(200, wire, "{\"choices\":[{\"mess", Map.of())),
                Arguments.of(
                        "a message without words",
                        StubModel.status(
                                200,
                                wire,
                                "{\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":null},\"finish_reason\":\"stop\"}]}",
                                Map.of())),
                Arguments.of("an endless body", StubModel.endless("{\"choices\":[", "{\"index\":0},")),
                Arguments.of("an endless stream", StubModel.endless("", ": keep alive\n\n")),
                Arguments.of("an answer cut off", StubModel.says("{\"actors\":[", "length")),
                Arguments.of("prose", StubModel.says("I am sorry, I cannot do that.")),
                Arguments.of("nothing", StubModel.says("")),
                Arguments.of("a list", StubModel.says("[1, 2, 3]")),
                Arguments.of(
                        "a list that is missing", StubModel.says("{\"actors\":[],\"relations\":[],\"events\":[]}")),
                Arguments.of(
                        "a list that is none",
                        StubModel.says("{\"actors\":{},\"relations\":1,\"events\":\"\",\"attributions\":null}")),
                Arguments.of("endless nesting", StubModel.says("{\"actors\":" + "[".repeat(5_000))),
                Arguments.of(
                        "numbers that are none",
                        StubModel.says("{\"actors\":[NaN],\"relations\":[],\"events\":[],\"attributions\":[]}")),
                Arguments.of(
                        "a number beyond all bounds",
                        StubModel.says(
                                "{\"actors\":[1e9999999992],\"relations\":[],\"events\":[],\"attributions\":[]}")),
                Arguments.of("two objects", StubModel.says("{\"actors\":[]} {\"actors\":[]}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void noAnswers(String what, StubModel.Reply reply) {
        for (boolean streaming : List.of(false, true)) {
            ModelReader.ModelReading reading = Bench.read(streaming, asked -> reply);

            assertThat(reading.findings().relations()).isEmpty();
            assertThat(reading.findings().actors()).isEmpty();
            assertThat(reading.refusals()).as("streaming: " + streaming).anySatisfy(refusal -> {
                assertThat(refusal.kind()).isEqualTo("answer");
                assertThat(refusal.reason()).isNotBlank().doesNotContain("Exception", "\n");
            });
        }
    }

    @Test
    void repeatsThePromptAndLosesNothingElse() {
        ModelReader.ModelReading reading = Bench.read(false, asked -> StubModel.says(asked.last()));

        assertThat(reading.findings().relations()).isEmpty();
        assertThat(reading.refusals())
                .anySatisfy(refusal -> assertThat(refusal.kind()).isEqualTo("answer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"```json\n%s\n```", "Here is what I found:\n%s", "%s\nI hope this helps."})
    void takesTheObjectOutOfItsWrapping(String wrapping) {
        assertThat(Bench.read(false, asked -> StubModel.says(wrapping.formatted(GOOD)))
                        .findings()
                        .relations())
                .hasSize(1);
    }

    @Test
    void objectsOnceToAnAnswerThatCannotBeUsed() {
        ModelReader.ModelReading reading =
                Bench.read(false, asked -> StubModel.says(asked.number() == 1 ? "Gladly!" : GOOD));

        assertThat(reading.findings().relations()).hasSize(1);
    }

    @Test
    void readsShorterPortionsWhenAnAnswerIsCutOff() {
        Function<StubModel.Asked, StubModel.Reply> script =
                asked -> asked.last().contains("Envoys meet") && asked.last().contains("too.")
                        ? StubModel.says("{\"actors\":[", "length")
                        : StubModel.says(asked.last().contains("Norway backs") ? GOOD : Bench.answer("", "", ""));

        assertThat(Bench.read(false, script).findings().relations()).hasSize(1);
    }

    @Test
    void waitsAsLongAsTheServerAsksAndThenTwiceAsLongEachTime() {
        List<Duration> waits = new ArrayList<>();
        Function<StubModel.Asked, StubModel.Reply> script = asked -> switch (asked.number()) {
            case 1 -> StubModel.status(429, "application/json", "{}", Map.of("Retry-After", "7"));
            case 2, 3 -> StubModel.status(500);
            default -> StubModel.says(GOOD);
        };
        try (StubModel stub = StubModel.start(script)) {
            ModelReader reader = new ModelReader(
                    new Attempts(OpenAiServer.of(Bench.settings(stub, false)), 5, waits::add),
                    Bench.settings(stub, false),
                    (name, alias) -> false,
                    new ReadingOptions(4_000, false));

            assertThat(reader.read(Bench.document()).findings().relations()).hasSize(1);
        }
        assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void asksNoFurtherOnceTheKeyIsRefused() {
        AtomicInteger requests = new AtomicInteger();
        try (StubModel stub = StubModel.start(asked -> {
            requests.incrementAndGet();
            return StubModel.status(401);
        })) {
            ModelReader reader = Bench.reader(stub, false, false);
            for (int document = 0; document < 3; document++) {
                assertThatThrownBy(() -> reader.read(Bench.document())).hasMessageContaining("refuses the key");
            }
        }
        assertThat(requests).hasValue(1);
    }

    @Test
    void tellsAServerThatIsGone() {
        StubModel stub = StubModel.start(asked -> StubModel.says(GOOD));
        stub.close();

        assertThatThrownBy(() -> Bench.reader(stub, false, false).read(Bench.document()))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("cannot be reached");
    }

    @Test
    void sendsTheKeyAndTheSchemaAndNothingOfTheMachine() {
        try (StubModel stub = StubModel.start(asked -> StubModel.says(GOOD))) {
            Bench.reader(stub, false, false).read(Bench.document());

            StubModel.Asked asked = stub.asked().get(0);
            assertThat(asked.authorization()).isEqualTo("Bearer secret-key");
            assertThat(asked.body().path("model").asText()).isEqualTo("stub");
            assertThat(asked.body().path("temperature").asDouble()).isZero();
            assertThat(asked.body()
                            .at("/response_format/json_schema/schema/properties/relations")
                            .isObject())
                    .isTrue();
            assertThat(asked.body().toString()).doesNotContain(System.getProperty("user.dir"));
        }
    }
}
