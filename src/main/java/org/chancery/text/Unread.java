package org.chancery.text;

import java.util.Objects;
import org.chancery.model.Span;

/** A passage that bears claims but was not analysed, because it would take a parser too long or is no language at all. */
public record Unread(Span span, Reason reason) {
    public Unread {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(reason, "reason");
    }

    /** Why a passage was left alone. */
    public enum Reason {
        /** A sentence of so many words that a parser takes it for something else, or a list without full stops. */
        LONG_SENTENCE,
        /** Many of its words have digits or marks among their letters, as a scanner misreads them. */
        GARBLED,
        /** Characters without a space among them, as in encoded data. */
        LONG_WORD,
        /** What lies beyond the longest text that is read. */
        LONG_DOCUMENT
    }
}
