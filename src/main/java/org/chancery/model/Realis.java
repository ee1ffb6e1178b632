package org.chancery.model;

/** Whether an event is told as having happened. */
public enum Realis {
    ACTUAL,
    /** Announced, scheduled, demanded or proposed. */
    PLANNED,
    /** What would, could or should happen, or happens if something else does. */
    HYPOTHETICAL,
    /** Said not to have happened, or not to be going to. */
    DENIED
}
