package org.chancery.evaluation;

import org.chancery.model.Span;

/** How much two spans have in common. */
public final class Overlap {
    private Overlap() {}

    /** Returns how many code points lie in both. */
    public static int of(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }

    /** Returns the share of what lies between the first and the last code point of either that lies in both. */
    public static double share(Span one, Span other) {
        int extent = Math.max(one.end(), other.end()) - Math.min(one.start(), other.start());
        return (double) of(one, other) / Math.max(1, extent);
    }
}
