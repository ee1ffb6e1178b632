package org.chancery.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process that tells what it does line by line, and can be killed. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final List<String> lines = new ArrayList<>();

    private Child(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts the program and returns when it has told its first line. */
    static Child start(Class<?> program, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
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
