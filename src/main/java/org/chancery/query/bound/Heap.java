package org.chancery.query.bound;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/** How full the part of the heap is that long-lived things are in; one thread asks. */
final class Heap {
    private static final double TOO_FULL = 0.7;

    /** So that no more than a twentieth of the time goes into collections that are asked for here. */
    private static final int PAUSE_FACTOR = 20;

    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
            .filter(pool -> pool.getName().matches(".*(Old|Tenured).*"))
            .toList();
    private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
            .filter(this::cleansAll)
            .toList();
    private long seen = collections();
    private long mayCollect = System.nanoTime();

    /**
     * Tells once after each full collection whether too much is still in use. A collection is asked for before the heap is full, since
     * after one that a full heap forces there is no time left to act.
     */
    boolean isShort() {
        long start = System.nanoTime();
        if (start - mayCollect > 0 && isTooFull(MemoryPoolMXBean::getUsage)) {
            System.gc();
            mayCollect = System.nanoTime() + PAUSE_FACTOR * (System.nanoTime() - start);
        }
        long now = collections();
        boolean fresh = now > seen;
        seen = now;
        return fresh && isTooFull(MemoryPoolMXBean::getCollectionUsage);
    }

    @FunctionalInterface
    private interface Usage {
        MemoryUsage of(MemoryPoolMXBean pool);
    }

    private boolean isTooFull(Usage usage) {
        return pools.stream()
                .map(usage::of)
                .anyMatch(used -> used.getMax() > 0 && used.getUsed() > TOO_FULL * used.getMax());
    }

    private long collections() {
        return collectors.stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    private boolean cleansAll(GarbageCollectorMXBean collector) {
        List<String> cleaned = List.of(collector.getMemoryPoolNames());
        return pools.stream().anyMatch(pool -> cleaned.contains(pool.getName()));
    }
}
