package org.chancery.cli;

import java.util.List;
import java.util.Locale;
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
        footerHeading = "%nExit codes: 0 done, 1 a problem with the data, 2 wrong usage.%n")
final class Chancery implements Runnable {
    /** In the order of the help text. */
    private static final List<Class<?>> COMMANDS = List.of(
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
            CommandLine.HelpCommand.class);

    private final Streams streams;

    @Spec
    private CommandSpec spec;

    private Chancery(Streams streams) {
        this.streams = streams;
    }

    /** Runs the command that the arguments ask for, and returns its exit code. */
    static int run(Streams streams, String... arguments) {
        return shortest(streams, arguments).execute(arguments);
    }

    /**
     * Returns the command line with the command that the arguments name first, or with all commands if they name none or ask for help on
     * one. picocli reads the options of each by reflection, which would be a good part of the time to the first answer.
     */
    private static CommandLine shortest(Streams streams, String... arguments) {
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> arguments.length > 0 && name(command).equals(arguments[0]))
                .filter(command -> command != CommandLine.HelpCommand.class)
                .toList();
        return line(streams, named.isEmpty() ? COMMANDS : named);
    }

    /** Returns the command line with all its commands. */
    static CommandLine line(Streams streams) {
        return line(streams, COMMANDS);
    }

    private static CommandLine line(Streams streams, List<Class<?>> commands) {
        CommandLine line = new CommandLine(new Chancery(streams));
        commands.forEach(line::addSubcommand);
        return CommandRunner.prepared(line, streams);
    }

    /** Tells the name of a command from that of its class, without a look at its annotations: compare-runs of CompareRunsCommand. */
    static String name(Class<?> command) {
        return command.getSimpleName()
                .replaceFirst("Command$", "")
                .replaceAll("(?<=.)(?=\\p{Upper})", "-")
                .toLowerCase(Locale.ROOT);
    }

    Streams streams() {
        return streams;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "which command?");
    }
}
