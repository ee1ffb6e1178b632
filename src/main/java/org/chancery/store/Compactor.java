package org.chancery.store;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives the room back that past versions of the triples take.
 *
 * <p>Measured: a triple takes 160 bytes after a compaction, in stores of 0.6 and 3.6 million triples alike. It takes 580 when
 * documents came a hundred in a transaction, and 7,000 when they came one by one, since each transaction copies the blocks
 * that it changes. So the files never take much more than eight times what a compaction leaves, the copy included.
 */
final class Compactor {
    private static final long SPARE_BYTES = 64L << 20;
    private static final long LEAST_BYTES = 256L << 20;
    private static final long DUE_BYTES_PER_TRIPLE = 1_000;

    private final Storage storage;
    /** How long the files were when the triples were last counted. */
    private final AtomicLong looked = new AtomicLong();

    Compactor(Storage storage) {
        this.storage = storage;
    }

    /** @throws NoSpaceException when the disk has no room for a second copy */
    Compaction run() {
        storage.door().lock();
        try {
            long before = storage.usedBytes();
            DiskRoom.require(storage.freeBytes(), needed(), "The disk of the store", "the compaction");
            storage.compact();
            looked.set(0);
            return new Compaction(before, storage.usedBytes());
        } finally {
            storage.door().unlock();
        }
    }

    /** Triples are counted again only when the files have grown by a quarter since, so that it may be asked often. */
    Optional<Compaction> runIfDue() {
        long used = storage.usedBytes();
        if (used < Math.max(LEAST_BYTES, looked.get() / 4 * 5)) {
            return Optional.empty();
        }
        looked.set(used);
        boolean due = used >= triples() * DUE_BYTES_PER_TRIPLE && storage.freeBytes() >= needed();
        return due ? Optional.of(run()) : Optional.empty();
    }

    /** The copy is never larger than what it is made of. */
    private long needed() {
        return SPARE_BYTES + storage.usedBytes();
    }

    private long triples() {
        return Reads.of(storage.dataset(), dataset -> storage.triples());
    }
}
