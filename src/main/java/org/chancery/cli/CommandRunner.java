package org.chancery.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.model.ChanceryException;
import picocli.CommandLine;

/** Runs commands with the words and exit codes of this program, those of its own and others that are built on it. */
public final class CommandRunner {
    private CommandRunner() {}

    /** Runs a command that is a program of its own, and ends the process if that did not come to its end. */
    public static void main(Object command, String... arguments) {
        int code = run(command, Streams.standard(), arguments);
        if (code != ExitCode.DONE) {
            System.exit(code);
        }
    }

    /** Runs the command that the arguments ask for, and returns its exit code. */
    public static int run(Object command, Streams streams, String... arguments) {
        return prepared(new CommandLine(command), streams).execute(arguments);
    }

    /** Gives the command line, and the commands that have been added to it, the streams and manners of this program. */
    static CommandLine prepared(CommandLine line, Streams streams) {
        line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(streams.messages(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        WholeNumber.readIn(line);
        line.setExecutionExceptionHandler((e, failed, parsed) -> explain(streams, e));
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
}
