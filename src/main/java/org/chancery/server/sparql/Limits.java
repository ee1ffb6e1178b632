package org.chancery.server.sparql;

import java.time.Duration;

/**
 * What one query may use.
 *
 * @param time for computing and writing an answer
 * @param rows of a SELECT, or triples of a CONSTRUCT or DESCRIBE
 * @param bytes of a written answer
 * @param atOnce queries that run at the same time; as many again times four may wait
 */
public record Limits(Duration time, long rows, long bytes, int atOnce) {
    public Limits {
        if (time.isNegative() || time.isZero() || rows < 1 || bytes < 1 || atOnce < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** Returns 30 seconds, 100,000 rows, 64 MB, and as many queries as there are processors but at least 4. */
    public static Limits standard() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Limits(Duration.ofSeconds(30), 100_000, 64_000_000, Math.max(4, processors));
    }

    /** Returns the same limits with another time. */
    public Limits withTime(Duration other) {
        return new Limits(other, rows, bytes, atOnce);
    }

    /** Returns the same limits with another number of rows. */
    public Limits withRows(long other) {
        return new Limits(time, other, bytes, atOnce);
    }
}
