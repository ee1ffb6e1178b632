package org.chancery.server.http;

import java.time.Duration;

/**
 * How slow a client may be.
 *
 * @param patience for how long it may be slower than it must be on the whole
 */
public record Pace(Duration patience) {
    private static final long NANOSECONDS = 1_000_000_000;

    /**
     * Tells whether so many bytes are too few by now.
     *
     * @param leastPerSecond the bytes that each second beyond the patience must bring
     * @param start when the first was asked for, by {@link System#nanoTime()}
     */
    boolean isTooSlow(long bytes, long leastPerSecond, long start) {
        return System.nanoTime() - start > patience.toNanos() + bytes * NANOSECONDS / leastPerSecond;
    }
}
