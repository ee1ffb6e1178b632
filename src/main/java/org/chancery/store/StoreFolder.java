package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows where things lie in a data folder. */
final class StoreFolder {
    private static final String FORMAT_FILE = "store.properties";
    private static final String LOCK_FILE = "store.lock";
    private static final String MARKER = "write-in-progress";
    private static final String MAKING = "restore-in-progress";
    private static final String CONTROL = "server-control";
    private static final Set<String> BEFORE_THE_FIRST_FILE = Set.of(LOCK_FILE, MARKER, FORMAT_FILE + ".new");
    private static final Set<String> CONTENT = Set.of(
            FORMAT_FILE, "tdb2", "text", "ontology.ttl", "ontology.ttl.new", FORMAT_FILE + ".new", MARKER, CONTROL);
    /** What may lie beside the content and is not made anew with it. */
    private static final Set<String> BESIDE = Set.of(LOCK_FILE, MAKING, "audit.jsonl");

    private static final String PREFIX = "Data-";
    private static final Pattern GENERATION = Pattern.compile(PREFIX + "\\d{1,9}");

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

    /** Takes away what a server that was killed left of its address; only who holds the lock may do so. */
    void forgetServer() {
        delete(controlFile(root));
    }

    static Path controlFile(Path folder) {
        return folder.resolve(CONTROL);
    }

    /** Whether a store is being made here, or was when the process was killed. */
    boolean isBeingMade() {
        return Files.exists(root.resolve(MAKING));
    }

    /** From now on what is in the folder is no store but the beginnings of one, and what was there before is gone. */
    void beginMaking() {
        write(root.resolve(MAKING), "");
        clearContent();
    }

    void endMaking() {
        delete(root.resolve(MAKING));
    }

    /** Takes away all that belongs to a store. */
    void clear() {
        clearContent();
        endMaking();
    }

    /** Takes away what is left of a store that was not made: the lock, and the folder itself if it was made for it. */
    void forget(boolean folderToo) {
        delete(lock());
        if (folderToo) {
            delete(root);
        }
    }

    private void clearContent() {
        CONTENT.stream().map(root::resolve).forEach(StoreFolder::deleteTree);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    boolean isMarked() {
        return Files.exists(marker());
    }

    void mark() {
        write(marker(), "");
    }

    void unmark() {
        delete(marker());
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
                .filter(name -> !CONTENT.contains(name) && !BESIDE.contains(name))
                .sorted()
                .toList();
    }

    /** Folders that an interrupted compaction left, oldest first. */
    List<Path> oldGenerations() {
        List<Path> generations = generations();
        return generations.isEmpty() ? generations : generations.subList(0, generations.size() - 1);
    }

    /** The files that hold the triples now; absent if there are none. */
    Optional<TripleFiles> tripleFiles() {
        return newest().map(TripleFiles::new);
    }

    /** Where TDB2 writes a transaction before it commits; absent if there are no triples. */
    Optional<Path> journal() {
        return newest().map(generation -> generation.resolve("journal.jrnl"));
    }

    /** The folder that holds the triples now. */
    Path generation() {
        return newest().orElseThrow(() -> new DamagedStoreException("The store in " + root, "it holds no triples"));
    }

    /** The folder that will hold the triples after a compaction. */
    Path nextGeneration() {
        return triples().resolve(String.format(Locale.ROOT, PREFIX + "%04d", number(generation()) + 1));
    }

    private static int number(Path generation) {
        return Integer.parseInt(generation.getFileName().toString().substring(PREFIX.length()));
    }

    private Optional<Path> newest() {
        List<Path> generations = generations();
        return generations.isEmpty() ? Optional.empty() : Optional.of(generations.get(generations.size() - 1));
    }

    /** How many bytes the triples take on disk. */
    long usedBytes() {
        return tripleFiles().map(TripleFiles::usedBytes).orElse(0L);
    }

    private List<Path> generations() {
        return list(triples()).stream()
                .filter(path ->
                        GENERATION.matcher(path.getFileName().toString()).matches())
                .sorted(Comparator.comparingInt(StoreFolder::number))
                .toList();
    }

    long freeBytes() {
        return DiskRoom.in(root);
    }

    /** Takes the folder or file away with all that is in it, if it is there. */
    static void deleteTree(Path top) {
        if (!Files.exists(top)) {
            return;
        }
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
