package org.chancery.model;

import java.util.Optional;

/**
 * A time and the words that give it.
 *
 * @param extent the time, resolved against the document's date
 * @param words where the document says it; absent if an annotation gave the time without its words
 * @param rule id of the rule that found it; absent in an annotation
 */
public record TimeMention(TimeExtent extent, Optional<Span> words, Optional<String> rule) {
    /** Returns a time that no rule found. */
    public static TimeMention of(TimeExtent extent, Optional<Span> words) {
        return new TimeMention(extent, words, Optional.empty());
    }
}
