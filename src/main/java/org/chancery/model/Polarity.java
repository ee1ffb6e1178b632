package org.chancery.model;

/** Whether a claim affirms or denies its proposition. */
public enum Polarity {
    ASSERTED,
    DENIED;

    public Polarity opposite() {
        return this == ASSERTED ? DENIED : ASSERTED;
    }
}
