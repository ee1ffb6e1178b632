package org.chancery.model;

/** A part of a claim in which two readings of the same words can differ, while both speak of the same type and participants. */
public enum Aspect {
    /** One affirms what the other denies. */
    POLARITY(true),
    /** They give it to different holders, or have it passed on by different people. */
    CLAIMANT(true),
    /** They turn it the opposite way; never of what holds both ways. */
    DIRECTION(true),
    CERTAINTY(false),
    /** One takes for a plan or a supposition what the other takes for a fact, or for another of these. */
    MODALITY(false),
    /** Both give a time, and not the same. */
    TIME(false),
    /** Both give an amount or a count of the same, and not the same. */
    QUANTITY(false);

    private final boolean unsettling;

    Aspect(boolean unsettling) {
        this.unsettling = unsettling;
    }

    /** Tells whether readings that differ in it leave open who says what, so that neither may count. */
    public boolean isUnsettling() {
        return unsettling;
    }
}
