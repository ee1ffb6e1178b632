package org.chancery.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.chancery.document.LeftOut;
import org.chancery.document.Source;
import org.chancery.document.UnreadableDocumentException;
import org.chancery.pipeline.Conversion;
import org.chancery.pipeline.ReportLine;

/** Tells the user what was left out, refused or doubtful, and remembers whether anything was refused. */
final class Report implements AutoCloseable {
    private static final int MOST_WARNINGS = 10;

    private final PrintStream messages;
    private final Optional<ReportFile> file;
    private int refused;
    private int warned;

    Report(PrintStream messages) {
        this(messages, Optional.empty());
    }

    /** @param file takes a line for each source, besides what the user is told */
    Report(PrintStream messages, Optional<ReportFile> file) {
        this.messages = messages;
        this.file = file;
    }

    /** Something was named and cannot be read. */
    void failed(UnreadableDocumentException failure) {
        refused(failure.getMessage());
        write(ReportLine.refused(failure));
    }

    /** Side files are not worth a word: they are read with their documents. */
    void leftOut(LeftOut item) {
        String name = item.path().toString();
        if (!Source.isSideFile(name)) {
            messages.println("left out " + name + ": " + item.reason());
            write(ReportLine.leftOut(name, item.reason()));
        }
    }

    /** Tells the first few warnings at once; {@link #close()} says how many more there were. */
    void warned(List<String> warnings) {
        for (String warning : warnings) {
            warned++;
            if (warned <= MOST_WARNINGS) {
                messages.println("warning: " + warning);
            }
        }
    }

    /** Tells the warnings of a document that was read. */
    void read(Conversion.Done<?> done, List<String> warnings) {
        warned(warnings);
        write(ReportLine.read(done, warnings));
    }

    void refused(Conversion.Refused<?> outcome) {
        refused(outcome.reason());
        write(ReportLine.refused(outcome));
    }

    void refused(String reason) {
        refused++;
        messages.println("refused: " + reason);
    }

    /** Writes the line into the file of the report, if there is one. */
    void write(ReportLine line) {
        file.ifPresent(each -> each.write(line));
    }

    int exitCode() {
        return refused == 0 ? ExitCode.DONE : ExitCode.DATA_PROBLEM;
    }

    int refusals() {
        return refused;
    }

    @Override
    public void close() {
        if (warned > MOST_WARNINGS) {
            messages.println("warning: " + (warned - MOST_WARNINGS) + " more of the kind");
        }
        file.ifPresent(ReportFile::close);
    }
}
