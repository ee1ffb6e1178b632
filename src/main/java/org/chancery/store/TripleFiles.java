package org.chancery.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.tdb2.params.StoreParams;

/**
 * The files that hold the triples, as far as can be told without reading the triples: whether all are there, and as long
 * as the small files beside them, written with each commit, say that they must be.
 */
final class TripleFiles {
    private static final StoreParams LAYOUT = StoreParams.getDftStoreParams();
    private static final int TREE_STATE_BYTES = 24;
    private static final int DATA_STATE_BYTES = 16;

    private final Path folder;

    /** @param folder one generation, such as {@code tdb2/Data-0001} */
    TripleFiles(Path folder) {
        this.folder = folder;
    }

    /** What is wrong with the files, as a clause; empty if nothing is. TDB2 itself would make missing ones anew, empty. */
    Optional<String> fault() {
        return Stream.concat(trees().flatMap(this::treeFaults), data().flatMap(this::dataFaults))
                .findFirst();
    }

    /** How many bytes are in use; the files themselves are longer, but the rest of them takes no room on disk. */
    long usedBytes() {
        long blocks =
                trees().mapToLong(tree -> nodeBlocks(tree) + recordBlocks(tree)).sum();
        return blocks * LAYOUT.getBlockSize()
                + data().mapToLong(this::dataBytes).sum();
    }

    private static Stream<String> trees() {
        return Stream.of(
                        Stream.of(LAYOUT.getNodeTableBaseName(), LAYOUT.getPrefixTableBaseName()),
                        Arrays.stream(LAYOUT.getTripleIndexes()),
                        Arrays.stream(LAYOUT.getQuadIndexes()),
                        Arrays.stream(LAYOUT.getPrefixIndexes()))
                .flatMap(names -> names);
    }

    private static Stream<String> data() {
        return Stream.of(LAYOUT.getNodeTableBaseName(), LAYOUT.getPrefixTableBaseName())
                .map(name -> name + "-data");
    }

    private Stream<String> treeFaults(String tree) {
        return Stream.of(
                        state(tree + ".bpt", TREE_STATE_BYTES),
                        length(tree + ".idn", nodeBlocks(tree) * LAYOUT.getBlockSize()),
                        length(tree + ".dat", recordBlocks(tree) * LAYOUT.getBlockSize()))
                .flatMap(Optional::stream);
    }

    private Stream<String> dataFaults(String data) {
        return Stream.of(state(data + ".bdf", DATA_STATE_BYTES), length(data + ".obj", dataBytes(data)))
                .flatMap(Optional::stream);
    }

    /** A commit that was killed may have left this file half written; the journal then holds what belongs there. */
    private Optional<String> state(String name, int bytes) {
        return isJournalEmpty() ? length(name, bytes) : length(name, 0);
    }

    private boolean isJournalEmpty() {
        return size("journal.jrnl").orElse(0L) == 0;
    }

    private Optional<String> length(String name, long least) {
        Optional<Long> size = size(name);
        if (size.isEmpty()) {
            return Optional.of("its file " + folder.resolve(name) + " is missing");
        }
        return size.get() >= least
                ? Optional.empty()
                : Optional.of("its file " + folder.resolve(name) + " has " + size.get() + " bytes where at least "
                        + least + " must be");
    }

    private Optional<Long> size(String name) {
        Path file = folder.resolve(name);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.size(file)) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private long nodeBlocks(String tree) {
        return number(tree + ".bpt", 1);
    }

    private long recordBlocks(String tree) {
        return number(tree + ".bpt", 2);
    }

    private long dataBytes(String data) {
        return number(data + ".bdf", 0);
    }

    private long number(String name, int index) {
        Path file = folder.resolve(name);
        try {
            byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
            return bytes.length < (index + 1) * Long.BYTES
                    ? 0
                    : ByteBuffer.wrap(bytes).getLong(index * Long.BYTES);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
