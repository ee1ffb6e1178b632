package org.chancery.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Gathers documents and stores many of them in one transaction, which is many times faster and smaller on disk than one
 * each. It is for one thread.
 */
public final class DocumentBatch implements AutoCloseable {
    private static final long MOST_TRIPLES = 250_000;
    private static final long MOST_NANOSECONDS = 2_000_000_000L;

    private final Documents documents;
    private final Consumer<DocumentResult> onStored;
    private final List<PreparedDocument> waiting = new ArrayList<>();
    private long triples;
    private long since;

    DocumentBatch(Documents documents, Consumer<DocumentResult> onStored) {
        this.documents = documents;
        this.onStored = onStored;
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
        return waiting.size() >= Documents.MOST_IN_A_TRANSACTION
                || triples >= MOST_TRIPLES
                || System.nanoTime() - since >= MOST_NANOSECONDS;
    }

    /**
     * Stores the documents that wait and reports each.
     *
     * @throws StoreWriteException when they could not be stored; they are dropped
     */
    public void flush() {
        List<PreparedDocument> due = List.copyOf(waiting);
        waiting.clear();
        triples = 0;
        if (!due.isEmpty()) {
            documents.putAll(due).forEach(onStored);
        }
    }

    /** Stores the documents that wait. */
    @Override
    public void close() {
        flush();
    }
}
