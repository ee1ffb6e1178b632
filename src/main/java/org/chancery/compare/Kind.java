package org.chancery.compare;

import java.util.Locale;

/** What a claim is about. */
public enum Kind {
    RELATION,
    EVENT,
    QUANTITY;

    /** Returns the name in lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the word for several of them, such as {@code relations}. */
    public String plural() {
        return this == QUANTITY ? "quantities" : label() + "s";
    }
}
