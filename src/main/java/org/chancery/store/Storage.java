package org.chancery.store;

/** What a store is kept in: files, or memory. */
interface Storage extends AutoCloseable {
    /** The same object as long as the storage is open, also over {@link #renew} and {@link #compact}. */
    StoreDataset dataset();

    TextStep text();

    /** Leaves a sign that a write is under way. */
    void mark();

    /** Takes the sign away again. */
    void unmark();

    /** Bytes that can still be written. */
    long freeBytes();

    /** Bytes that the triples take on disk. */
    long usedBytes();

    /** Drops all that was opened, and opens it as the last commit left it. */
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
