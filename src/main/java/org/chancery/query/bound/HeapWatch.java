package org.chancery.query.bound;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.jena.query.QueryCancelledException;

/**
 * The last net before memory runs out: knows the queries that run, looks after each full collection how much of the heap is in use,
 * and ends the query that has allocated most if that is too much. Close it when no more queries run.
 */
public final class HeapWatch implements AutoCloseable {
    private static final int LOOKS_EVERY_MILLISECONDS = 50;
    private static final double TOO_FULL = 0.8;
    private static final double WORTH_ENDING = 0.02;

    private final Set<Meter> running = ConcurrentHashMap.newKeySet();
    private final AtomicLong held = new AtomicLong();
    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isCollectionUsageThresholdSupported())
            .filter(pool -> pool.getName().matches(".*(Old|Tenured).*"))
            .toList();
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
        long seen = collections();
        while (open) {
            long now = collections();
            if (now > seen && isTooFull()) {
                endTheLargest();
            }
            seen = now;
            pause();
        }
    }

    private long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(this::cleansAll)
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    private boolean cleansAll(GarbageCollectorMXBean collector) {
        List<String> cleaned = List.of(collector.getMemoryPoolNames());
        return pools.stream().anyMatch(pool -> cleaned.contains(pool.getName()));
    }

    private boolean isTooFull() {
        return pools.stream().map(MemoryPoolMXBean::getCollectionUsage).anyMatch(HeapWatch::isTooFull);
    }

    private static boolean isTooFull(MemoryUsage usage) {
        return usage.getMax() > 0 && usage.getUsed() > TOO_FULL * usage.getMax();
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
