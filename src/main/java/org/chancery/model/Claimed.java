package org.chancery.model;

/** A finding that is somebody's claim: a tie or an event. */
public sealed interface Claimed permits Relation, Event {
    Voice voice();

    Certainty certainty();

    /** Returns the words that state it. */
    Span evidence();

    /** Returns the id of the rule that found it, or how an annotation was made. */
    String rule();
}
