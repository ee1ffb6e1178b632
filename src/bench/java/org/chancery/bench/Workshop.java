package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.store.DocumentBatch;
import org.chancery.store.Store;

/** What the benchmarks of one run share: how much they try, a folder, and stores of the same documents. */
final class Workshop implements AutoCloseable {
    static final int CLAIMS_A_DOCUMENT = 10;

    private final int rounds;
    private final List<Integer> sizes;
    private final int documents;
    private final Path folder;
    private final NewsCorpus corpus = new NewsCorpus(7, CLAIMS_A_DOCUMENT);
    private final Map<Integer, Store> stores = new HashMap<>();
    private int folders;

    /**
     * @param sizes numbers of claims, in order
     * @param documents how many are many
     */
    Workshop(int rounds, List<Integer> sizes, int documents) {
        this.rounds = rounds;
        this.documents = documents;
        this.sizes = List.copyOf(sizes);
        try {
            this.folder = Files.createTempDirectory("chancery-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int rounds() {
        return rounds;
    }

    /** Returns the numbers of claims over which growth is measured. */
    List<Integer> sizes() {
        return sizes;
    }

    /** Returns the number of claims that everything else is measured with. */
    int size() {
        return sizes.get(sizes.size() / 2);
    }

    /** Returns how many documents are to be ingested where it is to be many. */
    int documents() {
        return documents;
    }

    NewsCorpus corpus() {
        return corpus;
    }

    /** Returns a store of that many claims, documents 0 and following; leave it with the claims that it had. */
    Store store(int claims) {
        return stores.computeIfAbsent(claims, this::filled);
    }

    private Store filled(int claims) {
        Store store = Store.openOrCreate(place());
        fill(store, 0, claims / CLAIMS_A_DOCUMENT);
        return store;
    }

    /** Stores documents in batches. */
    void fill(Store store, int from, int to) {
        try (DocumentBatch batch = store.batch(result -> {})) {
            corpus.documents(from, to).forEach(batch::add);
        }
    }

    /** Returns a path where nothing is; what is made there is deleted at the end. */
    Path place() {
        folders++;
        return folder.resolve("place-" + folders);
    }

    /** Deletes a file, or a folder with all that is in it. */
    static void delete(Path top) {
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stores.values().forEach(Store::close);
        delete(folder);
    }
}
