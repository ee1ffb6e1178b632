package org.chancery.model;

/** The ground on which a fact about a document is known. */
public enum Basis {
    /** The text or its markup says so. */
    STATED,
    /** A side file or an option says so. */
    GIVEN,
    /** Worked out from other facts, such as a year taken from a neighbouring date. */
    INFERRED
}
