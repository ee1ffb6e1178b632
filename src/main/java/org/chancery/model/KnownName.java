package org.chancery.model;

/**
 * A way in which reference data says that an actor may be named.
 *
 * @param text as written; upper and lower case matter
 * @param actor whom it means
 */
public record KnownName(String text, Kind kind, KnownActor actor) {
    /** How the words of a known name come to mean the actor. */
    public enum Kind {
        NAME,
        /** Capital letters such as "SNC", which several actors may share. */
        ACRONYM,
        /** An adjective or a name for the people, such as "Syrian" or "Syrians", that stands for the state. */
        DEMONYM,
        /** A building or an office such as "the Kremlin", that always stands for the state. */
        SEAT,
        /** A city that stands for the state where it acts. */
        CAPITAL
    }
}
