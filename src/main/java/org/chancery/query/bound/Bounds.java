package org.chancery.query.bound;

import java.time.Duration;

/**
 * What one query, or all queries of a page together, may use.
 *
 * @param time from the start to the last row
 * @param memory in bytes, as the rows and values that are kept at the same time are estimated
 * @param services that it may ask
 */
public record Bounds(Duration time, long memory, Services services) {
    private static final long MOST_MEMORY = 1_000_000_000;

    /** Returns bounds of the time, and of an eighth of the heap but at most 1 GB. */
    public static Bounds of(Duration time) {
        return new Bounds(time, Math.min(MOST_MEMORY, Runtime.getRuntime().maxMemory() / 8), Services.none());
    }

    /** Returns bounds for a query that is alone in the process: of the time, and of half of the heap. */
    public static Bounds alone(Duration time) {
        return new Bounds(time, Runtime.getRuntime().maxMemory() / 2, Services.none());
    }

    /** Returns the same bounds, within which the query may ask these services. */
    public Bounds with(Services other) {
        return new Bounds(time, memory, other);
    }

    /** Returns how many characters one computed value may have. */
    public int characters() {
        return (int) Math.min(10_000_000, memory / 16);
    }
}
