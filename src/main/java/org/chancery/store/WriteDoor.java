package org.chancery.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The only way to change a store: one writer at a time, room on the disk checked first, and after any failure the files
 * are closed and opened again before anything else happens.
 */
final class WriteDoor {
    private static final long SPARE_BYTES = 64L << 20;
    /** Measured: 120 for the triples and 12 for the text index in an empty store. */
    private static final long BYTES_PER_TRIPLE = 300;
    /**
     * A transaction copies each block of 8 KiB that it changes. Measured in a store of 600,000 triples: 5,800 bytes for each
     * triple of a document that comes alone, 300 when a hundred come together.
     */
    private static final long BYTES_COPIED_PER_TRIPLE = 8_192;

    private final Storage storage;
    private final WriteWatch watch;
    private final AtomicLong changes = new AtomicLong();
    /** Whether a write failed and what it left is not yet put in order; only who holds the door looks. */
    private boolean wounded;

    WriteDoor(Storage storage, WriteWatch watch) {
        this.storage = storage;
        this.watch = watch;
    }

    /**
     * Runs the change in a transaction of its own and answers its result when it is on disk.
     *
     * @param triples about how many triples the change adds
     * @param applied tells from the data whether the change is stored, in case the commit fails half-way
     * @throws StoreWriteException when nothing was stored
     */
    <T> T write(long triples, Function<DatasetGraph, T> change, Predicate<DatasetGraph> applied) {
        DatasetGraph dataset = storage.dataset();
        checkThread(dataset);
        storage.door().lock();
        try {
            checkRoom(triples);
            begin();
            T result = transact(change, applied);
            storage.unmark();
            return result;
        } finally {
            changes.incrementAndGet();
            storage.door().unlock();
        }
    }

    /** How many changes were tried since the store was opened, whatever came of them. */
    long changes() {
        return changes.get();
    }

    private static void checkThread(DatasetGraph dataset) {
        if (dataset.isInTransaction()) {
            throw new IllegalStateException("Close the read transaction of this thread before a write");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new StoreWriteException("The write was interrupted before it began; nothing was stored");
        }
    }

    private void checkRoom(long triples) {
        long copied = Math.min(triples * BYTES_COPIED_PER_TRIPLE, storage.usedBytes());
        long needed = SPARE_BYTES + triples * BYTES_PER_TRIPLE + copied;
        DiskRoom.require(watch.freeBytes(storage.freeBytes()), needed, "The disk of the store", "the write");
    }

    private <T> T transact(Function<DatasetGraph, T> change, Predicate<DatasetGraph> applied) {
        Attempt<T> attempt = new Attempt<>(storage.dataset(), watch);
        try {
            return attempt.run(change);
        } catch (RuntimeException | Error failure) {
            return recover(attempt, applied, failure);
        }
    }

    private <T> T recover(Attempt<T> attempt, Predicate<DatasetGraph> applied, Throwable failure) {
        wounded = true;
        try {
            heal();
        } catch (RuntimeException | Error second) {
            failure.addSuppressed(second);
            throw new StoreWriteException(
                    "A write failed (" + failure + "), and what it left could not be put in order (" + second
                            + "); see whether the disk is full or the server is away; the next write tries it again",
                    failure);
        }
        if (attempt.triedToCommit() && Reads.of(storage.dataset(), applied::test)) {
            return attempt.result();
        }
        storage.unmark();
        throw new StoreWriteException(
                "A write failed (" + failure.getMessage() + "); nothing of it was stored; try again", failure);
    }

    /** An interrupt closes the files under a write, and would do so again here; it is passed on afterwards. */
    private void heal() {
        boolean interrupted = Thread.interrupted();
        try {
            storage.renew();
            wounded = false;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void begin() {
        try {
            if (wounded) {
                heal();
            }
            storage.mark();
        } catch (RuntimeException | Error failure) {
            throw new StoreWriteException("The write could not begin (" + failure + "); nothing was stored", failure);
        }
    }

    /** One run of a change, and how far it came. */
    private static final class Attempt<T> {
        private final DatasetGraph dataset;
        private final WriteWatch watch;
        private T result;
        private boolean triedToCommit;

        Attempt(DatasetGraph dataset, WriteWatch watch) {
            this.dataset = dataset;
            this.watch = watch;
        }

        T run(Function<DatasetGraph, T> change) {
            dataset.begin(ReadWrite.WRITE);
            try {
                result = change.apply(dataset);
                watch.beforeCommit();
                triedToCommit = true;
                dataset.commit();
                return result;
            } finally {
                dataset.end();
            }
        }

        T result() {
            return result;
        }

        boolean triedToCommit() {
            return triedToCommit;
        }
    }
}
