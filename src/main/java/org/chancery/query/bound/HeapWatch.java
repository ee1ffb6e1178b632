package org.chancery.query.bound;

import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;

/**
 * Looks after the queries that run: ends those that are late, and, as the last net before memory runs out, the one that has allocated
 * most when the heap runs short. Close it when no more queries run.
 */
public final class HeapWatch implements AutoCloseable {
    private static final int LOOKS_EVERY_MILLISECONDS = 10;
    private static final double WORTH_ENDING = 0.02;

    private final Set<Meter> running = ConcurrentHashMap.newKeySet();
    private final AtomicLong held = new AtomicLong();
    private final Heap heap = new Heap();
    private final Thread thread = new Thread(this::watch, "heap-watch");
    private volatile boolean open = true;

    private HeapWatch() {}

    /** Returns a watch that has begun. */
    public static HeapWatch start() {
        HeapWatch watch = new HeapWatch();
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    /**
     * Returns what the work returns, which runs within the bounds on this thread.
     *
     * @throws QueryStoppedException if the work was ended
     */
    public <T> T within(Bounds bounds, Function<Meter, T> work) {
        Meter meter = Meter.start(bounds, held);
        running.add(meter);
        try {
            return work.apply(meter);
        } catch (QueryCancelledException e) {
            throw meter.stopped();
        } finally {
            running.remove(meter);
            meter.close();
        }
    }

    private void watch() {
        while (open) {
            running.forEach(Meter::lookAtClock);
            if (heap.isShort()) {
                endTheLargest();
            }
            pause();
        }
    }

    private void endTheLargest() {
        long least = (long) (WORTH_ENDING * Runtime.getRuntime().maxMemory());
        running.stream()
                .filter(meter -> !meter.isStopped() && meter.allocated() > least)
                .max(Comparator.comparingLong(Meter::allocated))
                .ifPresent(meter -> meter.stop(StopReason.HEAP));
    }

    private void pause() {
        try {
            Thread.sleep(LOOKS_EVERY_MILLISECONDS);
        } catch (InterruptedException e) {
            open = false;
        }
    }

    @Override
    public void close() {
        open = false;
    }
}
