package org.chancery.llm;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.document.DocumentReader;
import org.chancery.document.Source;
import org.chancery.llm.chat.Attempts;
import org.chancery.llm.chat.ModelSettings;
import org.chancery.llm.chat.OpenAiServer;
import org.chancery.model.Document;
import org.chancery.model.Metadata;

/** A short document and a model to read it, for tests of what comes of an answer. */
final class Bench {
    static final String TEXT = """
            Envoys meet in Valletta

            Norway backs Malta, and it is said to have sold six boats to Malta for $1.5 million in 2019.

            “Malta is no ally of  Chile,” Ada Berg told the Harbour Post.

            Chile backs Malta, too.
            """;
    static final String ACTORS = """
            {"id":"norway","name":"Norway","type":"State","aliases":["Norway"]},
            {"id":"malta","name":"Malta","type":"State","aliases":["Malta"]},
            {"id":"chile","name":"Chile","type":"State","aliases":["Chile"]},
            {"id":"berg","name":"Ada Berg","type":"Person","aliases":["Ada Berg"]}""";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Bench() {}

    static Document document() {
        return document(TEXT);
    }

    static Document document(String text) {
        return DocumentReader.create()
                .read(
                        Source.standardInput(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                        Metadata.none())
                .document();
    }

    static ModelSettings settings(StubModel stub, boolean streaming) {
        return settings(stub, streaming, PATIENCE);
    }

    private static ModelSettings settings(StubModel stub, boolean streaming, Duration patience) {
        return new ModelSettings(
                stub.address(),
                "stub",
                Optional.of("secret-key"),
                0,
                ModelSettings.AnswerForm.SCHEMA,
                streaming,
                patience);
    }

    /** Returns a reader that sends a question three times at most and does not wait between. */
    static ModelReader reader(StubModel stub, boolean streaming, boolean verify) {
        return reader(settings(stub, streaming), 3, verify);
    }

    private static ModelReader reader(ModelSettings settings, int attempts, boolean verify) {
        return new ModelReader(
                new Attempts(OpenAiServer.of(settings), attempts, wait -> {}),
                settings,
                (name, alias) -> false,
                new ReadingOptions(4_000, verify));
    }

    /** Returns what comes of the document when each question is answered so. */
    static ModelReader.ModelReading read(boolean streaming, Function<StubModel.Asked, StubModel.Reply> script) {
        try (StubModel stub = StubModel.start(script)) {
            return reader(stub, streaming, false).read(document());
        }
    }

    /** Reads the document by a model that gives no answer, waiting for it a second and no second time. */
    static void readInVain(boolean streaming, Function<StubModel.Asked, StubModel.Reply> script) {
        try (StubModel stub = StubModel.start(script)) {
            reader(settings(stub, streaming, Duration.ofSeconds(1)), 1, false).read(document());
        }
    }

    /** Returns an answer with these relations, events and attributions between the actors of the document. */
    static String answer(String relations, String events, String attributions) {
        return answer(ACTORS, relations, events, attributions);
    }

    static String answer(String actors, String relations, String events, String attributions) {
        return "{\"actors\":[" + actors + "],\"relations\":[" + relations + "],\"events\":[" + events
                + "],\"attributions\":[" + attributions + "]}";
    }

    /** Returns a relation as the schema wants it. */
    static String relation(String subject, String type, String object, String quote) {
        return relation(subject, type, object, quote, "");
    }

    /** Returns a relation with some members at other values, as in {@code "time":"2019"}. */
    static String relation(String subject, String type, String object, String quote, String members) {
        String base = "{\"subject\":\"" + subject + "\",\"relation\":\"" + type + "\",\"object\":\"" + object
                + "\",\"polarity\":\"asserted\",\"certainty\":\"certain\",\"holder\":\"author\",\"via\":[],"
                + "\"quote\":" + StubModel.quoted(quote);
        return base + (members.isEmpty() ? "}" : "," + members + "}");
    }
}
