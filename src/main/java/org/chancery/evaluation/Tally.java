package org.chancery.evaluation;

/**
 * Counts of one measure.
 *
 * @param hits findings that both have
 * @param gold findings of the person
 * @param found findings under test
 */
public record Tally(int hits, int gold, int found) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(hits + other.hits, gold + other.gold, found + other.found);
    }

    /** Returns the share of what was found that is right, 0 where nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) hits / found;
    }

    /** Returns the share of what is there that was found, 0 where nothing is there. */
    public double recall() {
        return gold == 0 ? 0 : (double) hits / gold;
    }

    /** Returns the harmonic mean of precision and recall, 0 where both are. */
    public double f1() {
        return gold + found == 0 ? 0 : 2.0 * hits / (gold + found);
    }
}
