package org.chancery.query.bound;

import org.chancery.model.ChanceryException;

/** A query ended before its answer was whole; the message says why, and what to try. */
public final class QueryStoppedException extends ChanceryException {
    private static final long serialVersionUID = 1L;

    private final StopReason reason;
    private final transient Bounds bounds;

    QueryStoppedException(StopReason reason, Bounds bounds) {
        super(message(reason, bounds));
        this.reason = reason;
        this.bounds = bounds;
    }

    public StopReason reason() {
        return reason;
    }

    /** Returns the bounds within which it ran. */
    public Bounds bounds() {
        return bounds;
    }

    private static String message(StopReason reason, Bounds bounds) {
        return switch (reason) {
            case TIME ->
                "The query ran longer than " + bounds.time().toMillis() / 1000.0 + " s. "
                        + "Name more of what is asked for, put the rarest pattern first, or add LIMIT.";
            case MEMORY ->
                "The query has to keep more than the " + bounds.memory() / 1_000_000
                        + " MB that it may, for an ORDER BY, "
                        + "DISTINCT, GROUP BY, join, path or a large answer. Ask for fewer rows or columns.";
            case VALUE ->
                "The query computes a text of more than " + bounds.characters()
                        + " characters, or a number of more than " + Meter.MOST_DIGITS + " digits.";
            case PATTERN ->
                "A pattern of REGEX or REPLACE goes too deep into a long text. Write it without repeated groups, or use "
                        + "CONTAINS, STRSTARTS and STRENDS.";
            case HEAP ->
                "The memory of the whole process ran short, and this query, which had used most, was ended. Ask for less, or "
                        + "again when fewer ask.";
            case CANCELLED -> "Its sender took it back before the answer was whole.";
        };
    }
}
