package org.chancery.model;

import java.util.Optional;

/**
 * A time and the words that give it.
 *
 * @param extent the time, resolved against the document's date
 * @param words where the document says it; absent if an annotation gave the time without its words
 */
public record TimeMention(TimeExtent extent, Optional<Span> words) {}
