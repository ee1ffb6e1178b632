package org.chancery.model;

/** How exactly the words give a number. */
public enum Approximation {
    EXACTLY,
    ABOUT,
    MORE_THAN,
    LESS_THAN,
    /** A magnitude without a number, as in "billions of dollars". */
    UNQUANTIFIED
}
