package org.chancery.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.chancery.assess.Policy;
import org.chancery.assess.PolicyFile;
import org.chancery.query.QueryText;
import org.chancery.store.Assessments;
import org.chancery.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Derives from all claims how each proposition stands, who disagrees with whom, and who changed position. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "Tells how the claims of the store stand to one another, and derives it anew.",
            "Ingest and remove keep all this in step by themselves; the command is for another policy, and for certainty.",
            "The policies of the program are default, lenient and strict."
        })
final class AssessCommand implements Callable<Integer> {
    @ParentCommand
    private Chancery parent;

    @Mixin
    private StoreOption data;

    @Mixin
    private TimeLimitOption limit;

    @Mixin
    private AnswerOptions form;

    @ArgGroup
    private Choice choice = new Choice();

    /** At most one of these. */
    private static final class Choice {
        @Option(
                names = "--policy",
                paramLabel = "NAME|FILE",
                description = "Make this the store's policy, which rules the default graph.")
        private String policy;

        @Option(
                names = "--also",
                paramLabel = "NAME|FILE",
                description = "Add the assessments under this policy in a graph of their own.")
        private String also;

        @Option(names = "--drop", paramLabel = "NAME|FILE", description = "Take out what --also added.")
        private String drop;
    }

    @Override
    public Integer call() {
        PrintStream messages = parent.streams().messages();
        try (Store store = data.open(messages)) {
            change(store.assessments());
            tell(store.assessments(), messages);
            store.read(dataset -> {
                form.print(
                        limit.run(dataset.asDatasetGraph())
                                .select(QueryText.beside(AssessCommand.class).get("assessment-summary"), Map.of()),
                        parent.streams());
                return true;
            });
        }
        return ExitCode.DONE;
    }

    private void change(Assessments assessments) {
        if (choice.also != null) {
            assessments.addBeside(PolicyFile.find(choice.also));
        } else if (choice.drop != null) {
            assessments.drop(PolicyFile.find(choice.drop));
        } else {
            assessments.rebuild(choice.policy == null ? assessments.policy() : PolicyFile.find(choice.policy));
        }
    }

    private static void tell(Assessments assessments, PrintStream messages) {
        messages.println("policy: " + describe(assessments.policy()));
        List<Policy> others = assessments.others();
        others.forEach(other -> messages.println("also in the graph " + other.graph() + ": " + describe(other)));
    }

    private static String describe(Policy policy) {
        return policy.name() + ". " + policy.description();
    }
}
