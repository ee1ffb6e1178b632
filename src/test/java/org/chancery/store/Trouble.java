package org.chancery.store;

/** The failures of a store, for tests of what others make of them. */
public final class Trouble {
    private Trouble() {}

    public static StoreWriteException fullDisk() {
        return new NoSpaceException("The disk of the store has 3 MiB left, but the write may need 64 MiB");
    }

    public static StoreWriteException brokenWrite() {
        return new StoreWriteException("A write failed (input/output error); nothing of it was stored; try again");
    }
}
