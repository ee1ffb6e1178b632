package org.chancery.cli;

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
        return CommandRunner.line(new Chancery(streams), streams);
    }

    Streams streams() {
        return streams;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "which command?");
    }
}
