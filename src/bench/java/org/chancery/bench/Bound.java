package org.chancery.bench;

import java.util.Locale;

/**
 * What a figure must not pass.
 *
 * @param value the bound itself, which is still good
 * @param upper whether figures above it miss the goal, or those below it
 */
record Bound(double value, boolean upper) {
    static Bound atMost(double value) {
        return new Bound(value, true);
    }

    static Bound atLeast(double value) {
        return new Bound(value, false);
    }

    /** Tells whether the figure is good; one that could not be had is not. */
    boolean holds(double figure) {
        return upper ? figure <= value : figure >= value;
    }

    @Override
    public String toString() {
        String number = value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%s", value);
        return (upper ? "at most " : "at least ") + number;
    }
}
