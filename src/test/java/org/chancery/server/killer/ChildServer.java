package org.chancery.server.killer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.Client;

/** A server in a process of its own, with so little memory that a query of death would end it. */
final class ChildServer implements AutoCloseable {
    private final Process process;
    private final PrintStream in;
    private final BufferedReader out;
    private final Client client;

    private ChildServer(Process process) throws IOException {
        this.process = process;
        this.in = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.client = new Client(out.readLine());
    }

    /** Starts the program with options for Java as the launcher gives them, and waits until it serves. */
    static ChildServer start(Class<?> program, Path log, List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-XX:+UseParallelGC",
                "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return new ChildServer(
                new ProcessBuilder(command).redirectError(log.toFile()).start());
    }

    Client client() {
        return client;
    }

    Process process() {
        return process;
    }

    /** Returns the next line that the program writes; null if it writes no more. */
    String line() throws IOException {
        return out.readLine();
    }

    /** What the server says of itself: megabytes in use after a collection, and queries that run. */
    record State(long megabytes, int queries) {}

    State state() throws IOException {
        in.println("state");
        String[] words = out.readLine().split(" ");
        return new State(Long.parseLong(words[0]), Integer.parseInt(words[1]));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
