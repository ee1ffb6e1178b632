package org.chancery.store;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.jena.sparql.core.DatasetGraph;

/** What a store is kept in: files, memory, or a server. */
interface Storage extends AutoCloseable {
    /** The same object as long as the storage is open, also over {@link #renew} and {@link #compact}. */
    DatasetGraph dataset();

    /** Only the thread that holds this lock can begin a write transaction. */
    ReentrantLock door();

    /** What a full look at the triples shows; the caller holds a transaction. */
    TripleScan scan();

    /** How many triples there are; the caller holds a transaction. */
    long triples();

    /** The text index; absent where there is none, so that searches read everything. */
    Optional<TextStep> text();

    /** A word for the state of the data that changes when others change them; empty where nobody else can. */
    default String version() {
        return "";
    }

    /** Leaves a sign that a write is under way. */
    void mark();

    /** Takes the sign away again. */
    void unmark();

    /** Finishes or takes back what a writer that was cut off has left, on the word of a person that nobody is at it. */
    default void settle() {}

    /** Bytes that can still be written. */
    long freeBytes();

    /** Bytes that the triples take on disk. */
    long usedBytes();

    /** Drops all that was opened, and opens it as the last commit left it, with what belongs to it in step. */
    void renew();

    /**
     * Copies the triples to new files, without the room that past versions took.
     *
     * @throws StoreWriteException when that failed; all is as it was
     */
    void compact();

    @Override
    void close();
}
