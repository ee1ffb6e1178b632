package org.chancery.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The program in a process of its own, as the launcher starts it. */
final class Program implements AutoCloseable {
    private final Process process;
    private final Path messages;
    private final BufferedReader out;

    private Program(Process process, Path messages) {
        this.process = process;
        this.messages = messages;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts it; what it says besides its result goes into the file. */
    static Program start(Path messages, Object... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        Stream.of(words).map(Object::toString).forEach(command::add);
        return new Program(
                new ProcessBuilder(command).redirectError(messages.toFile()).start(), messages);
    }

    long pid() {
        return process.pid();
    }

    /** Returns the rest of the first line that begins so, when it comes. */
    String line(String beginning) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length()).strip();
            }
        }
        throw new IOException("no line begins with " + beginning + ", but: " + Files.readString(messages));
    }

    /** Returns what it left when it has ended. */
    Cli.Result end() throws IOException, InterruptedException {
        String printed = String.join("\n", out.lines().toList());
        return new Cli.Result(process.waitFor(), printed, Files.readString(messages));
    }

    /** Asks it to end, as a service manager does. */
    void terminate() {
        process.toHandle().destroy();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
