package org.chancery.query.bound;

/** Why a query ended before its answer was whole. */
public enum StopReason {
    /** It ran longer than it may. */
    TIME,
    /** It kept more rows or text at once than it may. */
    MEMORY,
    /** It computed a text or number that is longer than one value may be. */
    VALUE,
    /** It searched a text by a pattern that goes deeper than the stack. */
    PATTERN,
    /** The process ran short of memory, and this query had used most. */
    HEAP,
    /** Its sender took it back, or the server ends. */
    CANCELLED
}
