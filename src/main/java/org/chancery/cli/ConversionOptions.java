package org.chancery.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.document.DocumentReader;
import org.chancery.document.ReadDocument;
import org.chancery.document.Source;
import org.chancery.model.Basis;
import org.chancery.model.Metadata;
import org.chancery.model.PartialDate;
import org.chancery.model.Stated;
import org.chancery.pipeline.Conversion;
import org.chancery.resolve.Gazetteer;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How documents are read, wherever they come from, and what the user says of them. */
public final class ConversionOptions {
    private static final int MEGABYTE = 1024 * 1024;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--title", description = "The documents' title.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--author", description = "An author; give it once for each.")
    private List<String> authors = List.of();

    @Option(names = "--publisher", description = "Who published the documents.")
    private Optional<String> publisher = Optional.empty();

    @Option(names = "--date", description = "Day, month or year of publication, as in 2012-02-07 or 2012.")
    private Optional<String> date = Optional.empty();

    @Option(names = "--url", description = "The document's web address.")
    private Optional<String> url = Optional.empty();

    @Option(names = "--language", description = "The documents' language, as in en.")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--keep-other-languages",
            description = "Keep documents that are not in English, without findings, instead of refusing them.")
    private boolean keepOtherLanguages;

    @Option(
            names = "--limit",
            paramLabel = "MB",
            defaultValue = "10",
            description = "Refuse documents over MB megabytes (${DEFAULT-VALUE}).")
    private int limit = 10;

    @Option(
            names = "--document-time",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "Refuse documents that take longer than SECONDS (${DEFAULT-VALUE}).")
    private int documentTime = 300;

    @Option(
            names = "--gazetteer",
            paramLabel = "DIR",
            description = "A folder of your own reference data, in the formats of data/gazetteer.")
    private List<Path> gazetteers = List.of();

    /** Throws what is wrong with the options, before anything is read or made. */
    public void check() {
        given();
    }

    /** Returns the folders of reference data that were named. */
    public List<Path> gazetteers() {
        return List.copyOf(gazetteers);
    }

    Gazetteer gazetteer() {
        return Gazetteer.load(gazetteers.toArray(Path[]::new));
    }

    /** Returns the conversion of documents by the work, so many at a time, within the time that each may take. */
    public <T> Conversion<T> conversion(Conversion.Work<T> work, int threads) {
        return new Conversion<>(work, threads, Duration.ofSeconds(documentTime));
    }

    /** Takes documents of any language, as somebody wants who has the findings already. */
    void takeEveryLanguage() {
        keepOtherLanguages = true;
    }

    /** Returns what reads a source together with what the user says of it. */
    public Function<Source, ReadDocument> reader() {
        Metadata given = given();
        DocumentReader strict = DocumentReader.withLimit(Math.multiplyExact(Math.min(limit, 2000), MEGABYTE));
        DocumentReader reader = keepOtherLanguages ? strict.keepingOtherLanguages() : strict;
        return source -> reader.read(source, given);
    }

    private Metadata given() {
        return new Metadata(
                title.map(text -> words("--title", text)).map(ConversionOptions::given),
                Optional.of(authors.stream()
                                .map(name -> words("--author", name))
                                .toList())
                        .filter(names -> !names.isEmpty())
                        .map(ConversionOptions::given),
                publisher.map(text -> words("--publisher", text)).map(ConversionOptions::given),
                date.map(this::parse).map(ConversionOptions::given),
                url.map(text -> words("--url", text)).map(ConversionOptions::given),
                language.map(text -> words("--language", text)).map(ConversionOptions::given));
    }

    private static <V> Stated<V> given(V value) {
        return new Stated<>(value, Basis.GIVEN);
    }

    private String words(String option, String text) {
        if (text.isBlank()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), option + " is empty; say what it is, or leave the option out");
        }
        return text;
    }

    private PartialDate parse(String text) {
        try {
            return PartialDate.parse(text);
        } catch (DateTimeException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--date is a day, a month or a year, as in 2012-02-07, not '" + text + "'", e);
        }
    }
}
