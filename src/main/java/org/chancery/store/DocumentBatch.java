package org.chancery.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Gathers documents and stores many of them in one transaction, which is many times faster and smaller on disk than one
 * each. If it takes several, what follows from the documents is derived at the end: until it is closed, nobody else should read
 * the store. It is for one thread.
 */
public final class DocumentBatch implements AutoCloseable {
    private static final int MOST_DOCUMENTS = 1_000;
    private static final long MOST_NANOSECONDS = 10_000_000_000L;
    /** A triple takes about 300 bytes until it is stored, so that a twelfth of the memory is filled at most. */
    private static final long MOST_TRIPLES =
            Math.min(400_000, Runtime.getRuntime().maxMemory() / 12 / 300);

    private final Documents documents;
    private final Compactor compactor;
    private final Consumer<DocumentResult> onStored;
    private final Consumer<Compaction> onCompacted;
    private final List<PreparedDocument> waiting = new ArrayList<>();
    private long triples;
    private long since;
    private boolean owes;

    DocumentBatch(
            Documents documents,
            Compactor compactor,
            Consumer<DocumentResult> onStored,
            Consumer<Compaction> onCompacted) {
        this.documents = documents;
        this.compactor = compactor;
        this.onStored = onStored;
        this.onCompacted = onCompacted;
    }

    /**
     * Takes one more document, and stores those that wait when they are enough.
     *
     * @throws IllegalArgumentException when the graph is not a document's graph; those that wait are kept
     * @throws StoreWriteException when the waiting documents, this one included, could not be stored; they are dropped
     */
    public void add(DocumentGraph document) {
        PreparedDocument prepared = PreparedDocument.of(document);
        if (waiting.isEmpty()) {
            since = System.nanoTime();
        }
        waiting.add(prepared);
        triples += prepared.triples().size();
        if (isDue()) {
            flush();
        }
    }

    private boolean isDue() {
        return waiting.size() >= MOST_DOCUMENTS
                || triples >= MOST_TRIPLES
                || System.nanoTime() - since >= MOST_NANOSECONDS;
    }

    /**
     * Stores the documents that wait and reports each; gives room on the disk back if that gets short.
     *
     * @throws StoreWriteException when they could not be stored; they are dropped
     */
    public void flush() {
        List<PreparedDocument> due = take();
        if (!due.isEmpty()) {
            owes = true;
            documents.load(due).forEach(onStored);
            compactor.runIfShort().ifPresent(onCompacted);
        }
    }

    private List<PreparedDocument> take() {
        List<PreparedDocument> due = List.copyOf(waiting);
        waiting.clear();
        triples = 0;
        return due;
    }

    /**
     * Stores the documents that wait, and derives what follows from all.
     *
     * @throws StoreWriteException when that failed; what is derived is made anew when the store is opened again
     */
    @Override
    public void close() {
        if (owes) {
            flush();
            documents.settle();
        } else if (!waiting.isEmpty()) {
            documents.put(take()).forEach(onStored);
        }
    }
}
