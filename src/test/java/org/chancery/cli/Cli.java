package org.chancery.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The command line as a user calls it, without the process around it. */
final class Cli {
    private Cli() {}

    /**
     * What a command left.
     *
     * @param code the exit code
     * @param out what it printed as its result
     * @param messages what it said besides
     */
    record Result(int code, String out, String messages) {}

    /** Returns what came of a command whose results go into a pipe; paths are given as they are. */
    static Result run(Object... words) {
        return run("", false, words);
    }

    static Result runWithInput(String input, Object... words) {
        return run(input, false, words);
    }

    static Result runOnTerminal(Object... words) {
        return run("", true, words);
    }

    private static Result run(String input, boolean terminal, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(messages, true, StandardCharsets.UTF_8),
                terminal,
                false);
        String[] arguments = Stream.of(words).map(Cli::word).toArray(String[]::new);
        int code = Chancery.run(streams, arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
    }

    private static String word(Object word) {
        return word instanceof Path path ? path.toString() : (String) word;
    }
}
