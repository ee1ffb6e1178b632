package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A short report that two people read, each into a store of their own; they agree in nothing. */
final class TwoRuns {
    private final Path folder;

    private TwoRuns(Path folder) {
        this.folder = folder;
    }

    /** Returns the two stores in a new folder. */
    static TwoRuns in(Path folder) {
        TwoRuns runs = new TwoRuns(folder);
        for (String name : new String[] {"buses.txt", "buses.txt.meta.json"}) {
            runs.copy(name, "documents/" + name);
        }
        runs.copy("first/buses.txt.jsonl", "first/buses.txt.jsonl");
        runs.copy("second/buses.txt.jsonl", "second/buses.txt.jsonl");
        runs.ingest("documents", "first", "Ada Berg", runs.a());
        runs.ingest("documents", "second", "Bo Lind", runs.b());
        return runs;
    }

    private void copy(String resource, String to) {
        try (InputStream in = TwoRuns.class.getResourceAsStream("two-runs/" + resource)) {
            write(to, in.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a file below the folder and returns its path. */
    Path write(String name, byte[] content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path write(String name, String content) {
        return write(name, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Reads documents by annotations into a store. */
    Cli.Result ingest(String documents, String annotations, String reader, Path store) {
        return Cli.run(
                "ingest", path(documents), "--annotations", path(annotations), "--annotator", reader, "--data", store);
    }

    /** Writes a store as a file of RDF, whose ending tells the syntax, and returns its path. */
    Path export(Path store, String name) {
        Path file = write(name, "");
        Cli.run("export", file, "--data", store);
        return file;
    }

    Path a() {
        return path("a");
    }

    Path b() {
        return path("b");
    }

    Path path(String name) {
        return folder.resolve(name);
    }
}
