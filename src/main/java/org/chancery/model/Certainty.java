package org.chancery.model;

/** How sure the claimant says to be, the surest first. */
public enum Certainty {
    CERTAIN,
    /** As in reportedly, likely, suspects. */
    PROBABLE,
    /** As in may, could, appears. */
    POSSIBLE;

    /** Returns the less sure of the two. */
    public Certainty weaker(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
