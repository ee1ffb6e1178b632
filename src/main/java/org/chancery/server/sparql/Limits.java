package org.chancery.server.sparql;

import java.time.Duration;
import org.chancery.query.bound.Bounds;
import org.chancery.query.bound.Services;

/**
 * What one query may use.
 *
 * @param time for computing and writing an answer
 * @param rows of a SELECT, or triples of a CONSTRUCT or DESCRIBE
 * @param bytes of a written answer
 * @param atOnce queries that run at the same time; as many again times four may wait
 * @param memory in bytes, of the rows and values that a query keeps at the same time, as they are estimated
 * @param services that a query may ask
 */
public record Limits(Duration time, long rows, long bytes, int atOnce, long memory, Services services) {
    public Limits {
        if (time.isNegative() || time.isZero() || rows < 1 || bytes < 1 || atOnce < 1 || memory < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /**
     * Returns 30 seconds, 100,000 rows, 64 MB, four queries for each processor but at least 16, and for each of them an eighth of
     * the heap, of which all may have half together; no services.
     */
    public static Limits standard() {
        int atOnce = Math.max(16, 4 * Runtime.getRuntime().availableProcessors());
        Bounds bounds = Bounds.of(Duration.ofSeconds(30));
        return new Limits(
                bounds.time(),
                100_000,
                Math.min(64_000_000, bounds.memory() / 3),
                atOnce,
                bounds.memory(),
                Services.none());
    }

    /** Returns what each query keeps to while it runs. */
    public Bounds bounds() {
        return new Bounds(time, memory, services);
    }

    /** Returns the same limits with another time. */
    public Limits withTime(Duration other) {
        return new Limits(other, rows, bytes, atOnce, memory, services);
    }

    /** Returns the same limits with another number of rows. */
    public Limits withRows(long other) {
        return new Limits(time, other, bytes, atOnce, memory, services);
    }

    /** Returns the same limits with another number of bytes of an answer. */
    public Limits withBytes(long other) {
        return new Limits(time, rows, other, atOnce, memory, services);
    }

    /** Returns the same limits with other memory. */
    public Limits withMemory(long other) {
        return new Limits(time, rows, bytes, atOnce, other, services);
    }

    /** Returns the same limits with other services. */
    public Limits withServices(Services other) {
        return new Limits(time, rows, bytes, atOnce, memory, other);
    }
}
