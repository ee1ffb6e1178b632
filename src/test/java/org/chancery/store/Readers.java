package org.chancery.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** A thread that reads the whole store again and again while something happens to it. */
final class Readers implements AutoCloseable {
    private final Store store;
    private final List<Throwable> trouble = new CopyOnWriteArrayList<>();
    private final Semaphore rounds = new Semaphore(0);
    private final Thread thread = new Thread(this::run);
    private volatile boolean closed;

    Readers(Store store) {
        this.store = store;
        thread.start();
    }

    private void run() {
        while (!closed) {
            try {
                if (StoreTest.content(store).isEmpty()) {
                    throw new IllegalStateException("The store was empty");
                }
            } catch (RuntimeException | Error failure) {
                trouble.add(failure);
            }
            rounds.release();
        }
    }

    /** Returns when the store has been read twice more, once from now on at least. */
    void readOn() throws InterruptedException {
        rounds.drainPermits();
        rounds.acquire(2);
    }

    List<Throwable> trouble() {
        return trouble;
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
