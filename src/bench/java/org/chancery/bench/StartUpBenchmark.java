package org.chancery.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.chancery.store.Store;

/** Goal 10: from the start of the process to the first byte of an answer, with an archive of loaded classes and without. */
final class StartUpBenchmark implements Benchmark {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path LIBRARIES = Path.of("target", "class-path.txt");
    private static final int DOCUMENTS = 100;
    private static final int WARM_UP = 1;

    @Override
    public List<Figure> run(Workshop workshop) {
        Path folder = workshop.place();
        try (Store store = Store.openOrCreate(folder)) {
            workshop.fill(store, 0, DOCUMENTS);
        }
        String classPath =
                jar(workshop.place()) + File.pathSeparator + text(LIBRARIES).strip();
        Path archive = workshop.place();
        Path log = workshop.place();
        firstAnswer(classPath, folder, "-XX:ArchiveClassesAtExit=" + archive);
        String use = "-XX:SharedArchiveFile=" + archive;
        firstAnswer(classPath, folder, use, "-Xlog:class+load:file=" + log);
        if (!text(log).contains("shared objects file (top)")) {
            throw new IllegalStateException("Java does not use the archive that it made");
        }
        Turns turns = Turns.of(
                WARM_UP,
                workshop.rounds(),
                () -> firstAnswer(classPath, folder, use),
                () -> firstAnswer(classPath, folder));
        return List.of(new Figure(
                10,
                "query to its first answer with a class-data archive, time against none",
                turns.ratios(),
                Bound.atMost(0.65),
                FiguresPage.number(turns.one().median()) + " s against "
                        + FiguresPage.number(turns.other().median())
                        + " s; chancery does not make the archive yet"));
    }

    /** An archive holds classes of jar files only. */
    private static Path jar(Path file) {
        int code = ToolProvider.findFirst("jar")
                .orElseThrow(() -> new IllegalStateException("A JDK is needed for its tool jar"))
                .run(System.out, System.err, "--create", "--file", file.toString(), "-C", CLASSES.toString(), ".");
        if (code != 0) {
            throw new IllegalStateException("No jar file could be made of " + CLASSES);
        }
        return file;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double firstAnswer(String classPath, Path data, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xss4m", "-XX:MaxRAMPercentage=60", "-XX:+UseParallelGC", "-Xlog:disable"));
        command.addAll(List.of(options));
        command.add("-Djava.util.logging.config.file=" + CLASSES.resolve("logging.properties"));
        command.addAll(List.of("-cp", classPath, "org.chancery.cli.Main", "query", "quality/tallies"));
        command.addAll(List.of("--data", data.toString()));
        try {
            return seconds(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double seconds(ProcessBuilder builder) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = builder.start();
        try (InputStream out = process.getInputStream()) {
            int first = out.read();
            double seconds = (System.nanoTime() - start) / 1e9;
            out.readAllBytes();
            if (process.waitFor() != 0 || first < 0) {
                throw new IllegalStateException("The program gave no answer: " + builder.command());
            }
            return seconds;
        }
    }
}
