package org.chancery.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.chancery.store.CheckReport;
import org.chancery.store.Store;
import org.chancery.store.StoreCheck;
import org.chancery.validate.GraphValidator;
import org.chancery.validate.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Looks through the whole store. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the whole store, compares text index and derived data with it, and checks it against the shapes.",
            "A damaged store has no repair but a backup; the exit code is 0 when all is well."
        })
final class CheckCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    @ParentCommand
    private Chancery parent;

    @Mixin
    private StoreOption data;

    @Option(names = "--repair", description = "Make the text index and the derived data anew if they are out of step.")
    private boolean repair;

    @Override
    public Integer call() {
        try (Store store = data.open(parent.streams().messages())) {
            CheckReport report = repair ? StoreCheck.repair(store) : StoreCheck.of(store);
            List<Violation> violations = report.faults().isEmpty() ? violations(store) : List.of();
            print(report, violations);
            return report.isSound() && violations.isEmpty() ? ExitCode.DONE : ExitCode.DATA_PROBLEM;
        }
    }

    private static List<Violation> violations(Store store) {
        return store.read(dataset ->
                GraphValidator.create().validate(dataset.asDatasetGraph().getDefaultGraph()));
    }

    private void print(CheckReport report, List<Violation> violations) {
        PrintStream out = parent.streams().printer();
        out.println(report.triples() + " triples read, " + report.faults().size() + " faults");
        report.faults().forEach(fault -> out.println("  " + fault));
        out.println("text index of " + report.textEntries() + " entries: "
                + (report.textInStep() ? "in step" : "out of step; run 'chancery check --repair'"));
        out.println("derived data: " + (report.derived().isEmpty() ? derived(report) : outOfStep(report.derived())));
        out.println("shapes: " + violations.size() + " violations");
        violations.stream().limit(SHOWN).forEach(violation -> out.println("  " + violation));
        report.leftovers().forEach(file -> out.println("not part of the store: " + file));
        out.flush();
    }

    private static String derived(CheckReport report) {
        return report.faults().isEmpty() ? "in step" : "not compared";
    }

    private static String outOfStep(Map<String, Long> kinds) {
        String list = kinds.entrySet().stream()
                .map(kind -> kind.getKey() + " " + kind.getValue())
                .collect(Collectors.joining(", "));
        return "out of step (triples that differ: " + list + "); run 'chancery check --repair'";
    }
}
