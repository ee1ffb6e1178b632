package org.chancery.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Takes documents out of the store. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Takes documents out of the store, with all that only they told.")
final class RemoveCommand implements Callable<Integer> {
    @ParentCommand
    private Chancery parent;

    @Mixin
    private StoreOption data;

    @Parameters(arity = "1..*", paramLabel = "DOCUMENT", description = "File names, ids or IRIs of stored documents.")
    private List<String> names;

    @Override
    public Integer call() {
        Report report = new Report(parent.streams().messages());
        try (Store store = data.open(parent.streams().messages())) {
            long removed = StoredNames.resolve(store, names, report).stream()
                    .filter(store::remove)
                    .count();
            PrintStream out = parent.streams().printer();
            out.println(removed + " removed, " + report.refusals() + " refused");
            out.flush();
        }
        return report.exitCode();
    }
}
