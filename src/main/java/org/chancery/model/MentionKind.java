package org.chancery.model;

/** How an expression refers to an actor. */
public enum MentionKind {
    NAME,
    /** A description such as "the Syrian leader". */
    NOMINAL,
    PRONOUN,
    /** A demonym or other adjective, as in "Russian mediation". */
    ADJECTIVE,
    /** The name of one thing for another, as "Moscow" for the Russian government. */
    METONYM
}
