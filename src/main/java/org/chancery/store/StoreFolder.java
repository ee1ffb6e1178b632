package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows where things lie in a data folder. */
final class StoreFolder {
    private static final String FORMAT_FILE = "store.properties";
    private static final String LOCK_FILE = "store.lock";
    private static final String MARKER = "write-in-progress";
    private static final Set<String> BEFORE_THE_FIRST_FILE = Set.of(LOCK_FILE, MARKER, FORMAT_FILE + ".new");
    private static final Set<String> KNOWN = Set.of(
            FORMAT_FILE,
            LOCK_FILE,
            "tdb2",
            "text",
            "audit.jsonl",
            "ontology.ttl",
            "ontology.ttl.new",
            FORMAT_FILE + ".new",
            MARKER);
    private static final Pattern GENERATION = Pattern.compile("Data-\\d+");

    private final Path root;

    StoreFolder(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    Path lock() {
        return root.resolve(LOCK_FILE);
    }

    Path format() {
        return root.resolve(FORMAT_FILE);
    }

    Path triples() {
        return root.resolve("tdb2");
    }

    Path text() {
        return root.resolve("text");
    }

    Path ontology() {
        return root.resolve("ontology.ttl");
    }

    /** The file that exists while the store is created or written, so that a kill is known at the next start. */
    Path marker() {
        return root.resolve(MARKER);
    }

    boolean hasStore() {
        return Files.isRegularFile(format());
    }

    /** Whether a store may be made here: nothing is there, or only what a killed creation left. */
    boolean isFree() {
        return !Files.exists(root) || (Files.isDirectory(root) && BEFORE_THE_FIRST_FILE.containsAll(names(root)));
    }

    boolean isMarked() {
        return Files.exists(marker());
    }

    void mark() {
        write(marker(), "");
    }

    void unmark() {
        try {
            Files.deleteIfExists(marker());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes the whole file or nothing. */
    void replace(Path file, String content) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        write(fresh, content);
        try {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Files that are no part of a store, by their path below the folder, in order. */
    List<String> strangers() {
        return names(root).stream()
                .filter(name -> !KNOWN.contains(name))
                .sorted()
                .toList();
    }

    /** Folders that an interrupted compaction left, oldest first. */
    List<Path> oldGenerations() {
        List<Path> generations = list(triples()).stream()
                .filter(path ->
                        GENERATION.matcher(path.getFileName().toString()).matches())
                .sorted()
                .toList();
        return generations.isEmpty() ? generations : generations.subList(0, generations.size() - 1);
    }

    long freeBytes() {
        try {
            return Files.getFileStore(root).getUsableSpace();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void deleteTree(Path top) {
        try (Stream<Path> paths = Files.walk(top)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> names(Path folder) {
        return list(folder).stream().map(path -> path.getFileName().toString()).toList();
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
