package org.chancery.cli;

import java.io.PrintStream;
import java.util.List;
import org.chancery.document.FoundSources;
import org.chancery.document.LeftOut;

/** Tells the user what was left out, refused or doubtful, and remembers whether anything was refused. */
final class Report implements AutoCloseable {
    private static final int MOST_WARNINGS = 10;

    private final PrintStream messages;
    private int refused;
    private int warned;

    Report(PrintStream messages) {
        this.messages = messages;
    }

    void found(FoundSources found) {
        found.failures().forEach(failure -> refused(failure.getMessage()));
        List<LeftOut> notable = found.leftOut().stream()
                .filter(item -> !item.path().toString().endsWith(".meta.json"))
                .toList();
        notable.forEach(item -> messages.println("left out " + item.path() + ": " + item.reason()));
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

    void refused(String reason) {
        refused++;
        messages.println("refused: " + reason);
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
    }
}
