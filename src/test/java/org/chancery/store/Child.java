package org.chancery.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A process that tells what it does line by line, and can be killed. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Child(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts a program that will not run long, and returns when it has told its first line. */
    static Child start(Class<?> program, Object... arguments) throws IOException {
        return start(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"), program, arguments);
    }

    /** Starts a program that is to be as fast as it gets, and returns when it has told its first line. */
    static Child startServer(Class<?> program, Object... arguments) throws IOException {
        return start(List.of(), program, arguments);
    }

    private static Child start(List<String> options, Class<?> program, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        Child child = new Child(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
        child.readLine();
        return child;
    }

    private boolean readLine() throws IOException {
        String line = out.readLine();
        return line != null && lines.add(line);
    }

    long pid() {
        return process.pid();
    }

    /** What it has told up to now. */
    List<String> told() {
        return lines;
    }

    /** Reads on what it tells, in a thread that ends with the process. */
    Thread listen() {
        Thread thread = new Thread(() -> {
            try {
                while (readLine()) {
                    Thread.onSpinWait();
                }
            } catch (IOException ended) {
                Thread.currentThread().interrupt();
            }
        });
        thread.start();
        return thread;
    }

    /** Kills the process as {@code kill -9} does and returns all that it has told. */
    List<String> kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly();
        while (readLine()) {
            Thread.onSpinWait();
        }
        process.waitFor();
        return lines;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
