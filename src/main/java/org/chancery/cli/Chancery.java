package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.model.ChanceryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code chancery}, which holds all others. */
@Command(
        name = "chancery",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        header = "Documents about international affairs to a knowledge graph of claims and their provenance.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ConvertCommand.class,
            IngestCommand.class,
            RemoveCommand.class,
            ServeCommand.class,
            CredentialCommand.class,
            QueryCommand.class,
            WhyCommand.class,
            ExportCommand.class,
            StatsCommand.class,
            CheckCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CompactCommand.class,
            AssessCommand.class,
            AnnotationsCommand.class,
            CompareRunsCommand.class,
            RulesCommand.class,
            OntologyCommand.class,
            CommandLine.HelpCommand.class
        },
        footerHeading = "%nExit codes: 0 done, 1 a problem with the data, 2 wrong usage.%n")
final class Chancery implements Runnable {
    private final Streams streams;

    @Spec
    private CommandSpec spec;

    private Chancery(Streams streams) {
        this.streams = streams;
    }

    /** Runs the command that the arguments ask for, and returns its exit code. */
    static int run(Streams streams, String... arguments) {
        return line(streams).execute(arguments);
    }

    /** Returns the command line with all its commands. */
    static CommandLine line(Streams streams) {
        CommandLine line = new CommandLine(new Chancery(streams));
        line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(streams.messages(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        WholeNumber.readIn(line);
        line.setExecutionExceptionHandler((e, command, parsed) -> explain(streams, e));
        line.setParameterExceptionHandler((e, wrong) -> misused(streams, e));
        return line;
    }

    private static int explain(Streams streams, Exception failure) {
        if (FileTrouble.isClosedPipe(failure)) {
            return ExitCode.DONE;
        }
        Optional<String> reason = FileTrouble.reason(failure);
        if (failure instanceof ChanceryException) {
            streams.messages().println("chancery: " + failure.getMessage());
        } else if (reason.isPresent()) {
            streams.messages().println("chancery: " + reason.get());
        } else {
            streams.messages().println("chancery: a fault of this program: " + failure);
            streams.messages().println("Please report it with the command that you gave.");
        }
        return ExitCode.DATA_PROBLEM;
    }

    private static int misused(Streams streams, CommandLine.ParameterException failure) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        streams.messages().println("chancery: " + Misuse.reason(failure));
        streams.messages().println("See '" + command + " --help'.");
        return ExitCode.USAGE;
    }

    Streams streams() {
        return streams;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "which command?");
    }
}
