package org.chancery.server.page;

import java.util.Locale;

/** How much of a document's text the pages show; it is for the owner of the server to say. */
public enum ShownText {
    /** The whole text. */
    WHOLE,
    /** The words that claims rest on, and a little around them. */
    QUOTATIONS;

    /** Returns the name as options and messages have it: {@code whole} or {@code quotations}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
