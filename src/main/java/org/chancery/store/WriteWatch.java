package org.chancery.store;

/** Looks on at writes; by default it changes nothing, and tests use it to let a disk be full or a write fail. */
interface WriteWatch {
    /** Nothing but the defaults. */
    WriteWatch NONE = new WriteWatch() {};

    /** Is called inside the transaction when all triples are in it. */
    default void beforeCommit() {}

    /** The free bytes to reckon with. */
    default long freeBytes(long measured) {
        return measured;
    }
}
