package org.chancery.compare.report;

import java.util.Locale;

/** The lists of claims that a report shows. */
public enum Part {
    CHANGED,
    ADDED,
    LOST;

    /** Returns the name in lower case. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
