package org.chancery.cli;

import java.io.PrintStream;
import java.util.List;
import org.chancery.document.FoundSources;
import org.chancery.document.LeftOut;

/** Tells the user what was left out, refused or doubtful, and remembers whether anything was refused. */
final class Report {
    private final PrintStream messages;
    private int refused;

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

    void warned(List<String> warnings) {
        warnings.forEach(warning -> messages.println("warning: " + warning));
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
}
