package org.chancery.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chancery.document.DocumentFinder;
import org.chancery.document.LeftOut;
import org.chancery.document.ReadDocument;
import org.chancery.document.Source;
import org.chancery.document.UnreadableDocumentException;
import org.chancery.pipeline.Conversion;
import org.chancery.resolve.Gazetteer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which documents a command reads, and what the user says of them. */
final class DocumentOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Documents (.txt, .md, .html, .pdf, .docx), folders of them, or - for standard input.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private ConversionOptions reading = new ConversionOptions();

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write a line for each document to FILE (.jsonl or .csv): what became of it, and why.")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--threads", paramLabel = "N", description = "Documents to convert at a time (all cores).")
    private Optional<Integer> threads = Optional.empty();

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
        reading.check();
    }

    /** Returns how many documents there are, and reports what is left out and what cannot be read. */
    long count(Report report, InputStream standardInput) {
        check();
        Count count = new Count(report);
        DocumentFinder.find(files, standardInput, count);
        return count.documents();
    }

    /**
     * Does the work on all documents, each within its time, and hands the outcomes to the receiver in the order of the documents. They
     * are looked for once more, so that none has to be remembered.
     */
    <T> void convert(Conversion.Work<T> work, InputStream standardInput, Consumer<Conversion.Outcome<T>> receiver) {
        reading.conversion(work, threads())
                .run(taker -> DocumentFinder.find(files, standardInput, taker::accept), receiver);
    }

    /** Returns a report that tells the user, and writes the file that was asked for. */
    Report report(Streams streams) {
        return new Report(streams.messages(), report.map(ReportFile::create));
    }

    private int threads() {
        return threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }

    /** Returns the folders of the user's own reference data. */
    List<Path> gazetteers() {
        return reading.gazetteers();
    }

    Gazetteer gazetteer() {
        return reading.gazetteer();
    }

    /** Takes documents of any language, as somebody wants who has the findings already. */
    void takeEveryLanguage() {
        reading.takeEveryLanguage();
    }

    /** Returns what reads a source together with what the user says of it. */
    Function<Source, ReadDocument> reader() {
        return reading.reader();
    }

    /** Counts, and passes on what is not counted. */
    private static final class Count implements DocumentFinder.Receiver {
        private final Report report;
        private long documents;

        Count(Report report) {
            this.report = report;
        }

        long documents() {
            return documents;
        }

        @Override
        public void found(Source source) {
            documents++;
        }

        @Override
        public void leftOut(LeftOut item) {
            report.leftOut(item);
        }

        @Override
        public void failed(UnreadableDocumentException failure) {
            report.failed(failure);
        }
    }
}
