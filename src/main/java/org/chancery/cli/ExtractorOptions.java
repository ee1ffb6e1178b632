package org.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.collation.Agreement;
import org.chancery.llm.ModelReader;
import org.chancery.llm.ReadingOptions;
import org.chancery.llm.chat.AnswerStore;
import org.chancery.llm.chat.Attempts;
import org.chancery.llm.chat.Budget;
import org.chancery.llm.chat.ChatServer;
import org.chancery.llm.chat.ModelSettings;
import org.chancery.llm.chat.OpenAiServer;
import org.chancery.llm.reading.RefusalFile;
import org.chancery.model.ChanceryException;
import org.chancery.pipeline.Analyst;
import org.chancery.pipeline.BothAnalyst;
import org.chancery.pipeline.ModelAnalyst;
import org.chancery.pipeline.RuleAnalyst;
import org.chancery.resolve.Gazetteer;
import org.chancery.resolve.NameForms;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Who reads the documents: the rules, a language model, or both. */
final class ExtractorOptions {
    private static final String ADDRESS = "CHANCERY_MODEL_URL";
    private static final String MODEL = "CHANCERY_MODEL";
    private static final String KEY = "CHANCERY_MODEL_KEY";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private final AtomicReference<Agreement> agreement = new AtomicReference<>(Agreement.NONE);

    enum Extractor {
        rules,
        model,
        both
    }

    @Option(
            names = "--extractor",
            paramLabel = "WHO",
            defaultValue = "rules",
            description =
                    "Who reads the documents: rules, model, a language model that gets their texts, or both, whose findings are "
                            + "collated (${DEFAULT-VALUE}).")
    private Extractor extractor = Extractor.rules;

    @Option(
            names = "--model-url",
            paramLabel = "URL",
            description = "The server of the model, with the OpenAI chat protocol, as in http://localhost:11434/v1; or "
                    + "the environment's " + ADDRESS + ".")
    private Optional<URI> address = Optional.empty();

    @Option(
            names = "--model",
            paramLabel = "NAME",
            description = "The model, as its server names it; or the environment's " + MODEL + ".")
    private Optional<String> model = Optional.empty();

    @Option(
            names = "--model-key-file",
            paramLabel = "FILE",
            description = "Holds the key for the server, if it wants one; or the environment's " + KEY + ".")
    private Optional<Path> keyFile = Optional.empty();

    @Option(
            names = "--model-form",
            paramLabel = "FORM",
            defaultValue = "schema",
            description =
                    "How the server is told the form of its answers: schema, json or text; older ones know only the "
                            + "latter (${DEFAULT-VALUE}).")
    private ModelSettings.AnswerForm form = ModelSettings.AnswerForm.SCHEMA;

    @Option(names = "--model-stream", description = "Let answers come piece by piece, as some proxies want it.")
    private boolean stream;

    @Option(
            names = "--model-time",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "How long one answer may take (${DEFAULT-VALUE}).")
    private int seconds = 300;

    @Option(
            names = "--temperature",
            paramLabel = "T",
            defaultValue = "0",
            description = "0 for the likeliest answer, up to 2 (${DEFAULT-VALUE}).")
    private double temperature;

    @Option(
            names = "--portion",
            paramLabel = "N",
            defaultValue = "4000",
            description = "About how many characters the model reads at a time (${DEFAULT-VALUE}).")
    private int portion = 4000;

    @Option(names = "--verify", description = "Ask the model a second time to confirm each relation and event.")
    private boolean verify;

    @Option(
            names = "--attempts",
            paramLabel = "N",
            defaultValue = "5",
            description = "How often a question is sent while the server is busy or away (${DEFAULT-VALUE}).")
    private int attempts = 5;

    @Option(
            names = "--most-tokens",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Stop when questions and answers have taken so many tokens (${DEFAULT-VALUE}).")
    private long mostTokens = 1_000_000;

    @Option(
            names = "--most-minutes",
            paramLabel = "N",
            defaultValue = "600",
            description = "Stop asking after so many minutes (${DEFAULT-VALUE}).")
    private int mostMinutes = 600;

    @Option(
            names = "--model-answers",
            paramLabel = "DIR",
            defaultValue = "chancery-answers",
            description = "Where answers are kept, so that none is paid for twice (${DEFAULT-VALUE}).")
    private Path answers = Path.of("chancery-answers");

    @Option(
            names = "--refused",
            paramLabel = "FILE",
            description = "Write what the model said and the text does not carry, with the reason, as JSON Lines.")
    private Optional<Path> refused = Optional.empty();

    /** Returns who reads; nothing is loaded or asked yet. */
    Analyst analyst(Gazetteer gazetteer) {
        return switch (extractor) {
            case rules -> RuleAnalyst.of(gazetteer);
            case model -> modelAnalyst(gazetteer);
            case both ->
                new BothAnalyst(
                        RuleAnalyst.of(gazetteer),
                        modelAnalyst(gazetteer),
                        reading -> agreement.accumulateAndGet(Agreement.of(reading), Agreement::plus));
        };
    }

    /** Tells how far two readers agreed on what was read; nothing if there was one. */
    void tell(PrintStream messages) {
        Agreement counted = agreement.get();
        if (extractor == Extractor.both) {
            messages.println("ties and events: " + counted.both() + " found by both, " + counted.first()
                    + " only by the rules, " + counted.second() + " only by " + modelName() + ", "
                    + counted.divergent() + " read differently");
        }
    }

    private Analyst modelAnalyst(Gazetteer gazetteer) {
        ModelSettings settings = settings();
        ChatServer server = new AnswerStore(
                new Budget(
                        new Attempts(OpenAiServer.of(settings), attempts, ExtractorOptions::pause),
                        mostTokens,
                        Duration.ofMinutes(mostMinutes),
                        InstantSource.system()),
                answers,
                settings);
        ModelReader reader = new ModelReader(
                server,
                settings,
                NameForms.of(gazetteer)::isCalled,
                checked(() -> new ReadingOptions(portion, verify)));
        return new ModelAnalyst(reader, gazetteer, RefusalFile.to(refused));
    }

    private ModelSettings settings() {
        URI server = address.or(() -> environment(ADDRESS).map(URI::create))
                .orElseThrow(() -> missing("the model's server: give --model-url or " + ADDRESS));
        return checked(() ->
                new ModelSettings(server, modelName(), key(), temperature, form, stream, Duration.ofSeconds(seconds)));
    }

    private String modelName() {
        return model.or(() -> environment(MODEL))
                .orElseThrow(() -> missing("the model's name: give --model or " + MODEL));
    }

    private Optional<String> key() {
        return keyFile.map(ExtractorOptions::read).or(() -> environment(KEY));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new ChanceryException("the key of the model cannot be read from " + file + "; check the name", e);
        }
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    private CommandLine.ParameterException missing(String what) {
        return new CommandLine.ParameterException(spec.commandLine(), "--extractor " + extractor + " needs " + what);
    }

    private <T> T checked(java.util.function.Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private static void pause(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChanceryException("interrupted while the model's server was waited for", e);
        }
    }
}
