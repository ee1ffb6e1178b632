package org.chancery.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.document.DocumentFinder;
import org.chancery.document.DocumentReader;
import org.chancery.document.FoundSources;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which documents a command reads, and what the user says of them. */
final class DocumentOptions {
    private static final int MEGABYTE = 1024 * 1024;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Documents (.txt, .md, .html, .pdf, .docx), folders of them, or - for standard input.")
    private List<String> files = new ArrayList<>();

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
            names = "--report",
            paramLabel = "FILE",
            description = "Write a line for each document to FILE (.jsonl or .csv): what became of it, and why.")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "Documents to convert at a time (all cores).")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--gazetteer",
            paramLabel = "DIR",
            description = "A folder of your own reference data, in the formats of data/gazetteer.")
    private List<Path> gazetteers = List.of();

    /** Returns the options of somebody who gave these files and nothing else. */
    static DocumentOptions of(List<String> files) {
        DocumentOptions options = new DocumentOptions();
        options.files = files;
        return options;
    }

    /** Returns the arguments as the user gave them. */
    List<String> names() {
        return files;
    }

    /** Throws what is wrong with the arguments, before anything is read or made. */
    void check() {
        if (names().isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "which documents? Name files or folders, or - for standard input");
        }
        given();
    }

    FoundSources find(InputStream standardInput) {
        check();
        return DocumentFinder.find(files, standardInput);
    }

    /** Returns the conversion of documents by the work, within the time that each may take. */
    <T> Conversion<T> conversion(Conversion.Work<T> work) {
        return new Conversion<>(work, threads(), Duration.ofSeconds(documentTime));
    }

    /** Returns a report that tells the user, and writes the file that was asked for. */
    Report report(Streams streams) {
        return new Report(streams.messages(), report.map(ReportFile::create));
    }

    private int threads() {
        return threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }

    Gazetteer gazetteer() {
        return Gazetteer.load(gazetteers.toArray(Path[]::new));
    }

    /** Takes documents of any language, as somebody wants who has the findings already. */
    void takeEveryLanguage() {
        keepOtherLanguages = true;
    }

    /** Returns what reads a source together with what the user says of it. */
    java.util.function.Function<Source, ReadDocument> reader() {
        Metadata given = given();
        DocumentReader strict = DocumentReader.withLimit(Math.multiplyExact(Math.min(limit, 2000), MEGABYTE));
        DocumentReader reader = keepOtherLanguages ? strict.keepingOtherLanguages() : strict;
        return source -> reader.read(source, given);
    }

    private Metadata given() {
        return new Metadata(
                title.map(text -> words("--title", text)).map(DocumentOptions::given),
                Optional.of(authors.stream()
                                .map(name -> words("--author", name))
                                .toList())
                        .filter(names -> !names.isEmpty())
                        .map(DocumentOptions::given),
                publisher.map(text -> words("--publisher", text)).map(DocumentOptions::given),
                date.map(this::parse).map(DocumentOptions::given),
                url.map(text -> words("--url", text)).map(DocumentOptions::given),
                language.map(text -> words("--language", text)).map(DocumentOptions::given));
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
