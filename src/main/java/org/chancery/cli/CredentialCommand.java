package org.chancery.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.model.ChanceryException;
import org.chancery.server.access.Credentials;
import org.chancery.server.access.OwnFile;
import org.chancery.server.access.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Makes a line for a file of credentials. */
@Command(
        name = "credential",
        mixinStandardHelpOptions = true,
        description = {
            "Prints a line for the file that 'serve --credentials' or '--readers' reads: NAME with a hash of a password.",
            "The password is asked for on the terminal, or is the first line of standard input; it is never an argument.",
            "Say: chancery credential ana --to credentials"
        })
final class CredentialCommand implements Callable<Integer> {
    @ParentCommand
    private Chancery parent;

    @Parameters(paramLabel = "NAME", description = "Who logs in: letters, digits and . _ @ -")
    private String name;

    @Option(
            names = "--token",
            description = "Make a random token for a program instead; it is told once, and not kept.")
    private boolean token;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "Add the line to FILE instead, which is made for you alone if it is missing.")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Credentials.checkName(name, "NAME");
        String clear = token ? Secret.Token.random() : password();
        Secret secret = token ? Secret.Token.of(clear) : Secret.Password.of(clear);
        String line = name + ":" + secret.written();
        PrintStream out = parent.streams().printer();
        if (file.isPresent()) {
            append(file.get(), line);
        } else {
            out.println(line);
        }
        if (token) {
            (file.isPresent() ? out : parent.streams().messages())
                    .println("The token, which is told only now: " + clear);
        }
        out.flush();
        return ExitCode.DONE;
    }

    /** The whole file is checked with the new line before it is changed. */
    private static void append(Path file, String line) throws IOException {
        List<String> lines = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
        lines.add(line);
        Credentials.of(lines, file.toString());
        OwnFile.create(file);
        Files.write(file, lines);
    }

    private String password() throws IOException {
        return Streams.inIsTerminal() ? asked() : firstLine();
    }

    /** From Java 22 on there is a console also where the result goes elsewhere, and before there is none. */
    @SuppressWarnings("SystemConsoleNull")
    private String asked() {
        Console console = System.console();
        if (console == null || !parent.streams().outIsTerminal()) {
            throw new ChanceryException(
                    "the password would be seen on this terminal, since the result goes elsewhere; use --to FILE");
        }
        char[] first = console.readPassword("Password: ");
        char[] second = console.readPassword("Again: ");
        if (first == null || !Arrays.equals(first, second)) {
            throw new ChanceryException("the two passwords differ; begin again");
        }
        return new String(first);
    }

    private String firstLine() throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(parent.streams().in(), StandardCharsets.UTF_8));
        String line = in.readLine();
        return line == null ? "" : line;
    }
}
