package org.chancery.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The launcher in a folder that looks like the built project, with an archive of classes or without one. */
final class Launcher {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String PAGES = "Pages";
    private static final int MINUTES = 5;

    private final Path home;

    private Launcher(Path home) {
        this.home = home;
    }

    /** Returns one that thinks that the archive is being made by another process, and goes on without. */
    static Launcher plain(Path home) {
        Launcher launcher = project(home);
        make(launcher.archives().resolve("work"));
        return launcher;
    }

    /** Returns one that has made its archive. */
    static Launcher archived(Path home) {
        Launcher launcher = project(home);
        launcher.run(Launcher::end, "--version");
        launcher.await();
        return launcher;
    }

    private static Launcher project(Path home) {
        try {
            make(home.resolve("target"));
            for (String file : List.of("chancery", "pom.xml", "src", "ontology", "queries", "data")) {
                Files.createSymbolicLink(home.resolve(file), HOME.resolve(file));
            }
            Files.delete(home.resolve("chancery"));
            Files.copy(HOME.resolve("chancery"), home.resolve("chancery"));
            for (String file : List.of("classes", "class-path.txt")) {
                Files.createSymbolicLink(
                        home.resolve("target").resolve(file),
                        HOME.resolve("target").resolve(file));
            }
            Files.createFile(home.resolve("target/chancery.built"));
            return new Launcher(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path archives() {
        return home.resolve("target/start-up");
    }

    /** The launcher leaves an empty file when Java cannot make one. */
    private void await() {
        Path archive = archives().resolve("java-" + System.getProperty("java.version"));
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        try {
            while (!Files.exists(archive) && System.nanoTime() < end) {
                Thread.sleep(100);
            }
            if (!Files.exists(archive) || Files.size(archive) == 0) {
                throw new IllegalStateException("The launcher has made no archive in " + archives());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Returns the seconds from the start of the process to the first byte of the answer. */
    double query(Path data) {
        return run(Launcher::firstByte, "query", "quality/tallies", "--data", data.toString());
    }

    /** Returns the seconds from the start of the process to the first byte of the page that was asked for at once. */
    double serve(Path data) {
        return run(Launcher::firstPage, "serve", "--port", "0", "--data", data.toString());
    }

    @FunctionalInterface
    private interface Wait {
        double seconds(Process process) throws IOException;
    }

    private double run(Wait answer, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("bash", home.resolve("chancery").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            Process process = builder.start();
            try {
                return answer.seconds(process);
            } finally {
                process.destroy();
                process.waitFor();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static double end(Process process) throws IOException {
        long start = System.nanoTime();
        process.getInputStream().readAllBytes();
        return since(start);
    }

    private static double firstByte(Process process) throws IOException {
        long start = System.nanoTime();
        InputStream out = process.getInputStream();
        int first = out.read();
        double seconds = since(start);
        out.readAllBytes();
        if (first < 0) {
            throw new IllegalStateException("The program gave no answer");
        }
        return seconds;
    }

    private static double firstPage(Process process) throws IOException {
        long start = System.nanoTime();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        if (line == null || !line.startsWith(PAGES)) {
            throw new IllegalStateException("The server did not start: " + line);
        }
        try (InputStream page =
                URI.create(line.substring(PAGES.length()).strip()).toURL().openStream()) {
            page.read();
            return since(start);
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
