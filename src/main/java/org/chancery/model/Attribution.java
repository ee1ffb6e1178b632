package org.chancery.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A passage in which a document gives words, a belief, an intention or an argument to somebody.
 *
 * @param source id of the actor to whom it is given
 * @param sourceText the phrase that names the source
 * @param sourceSpan where that phrase stands; absent if an annotation gave the phrase alone
 * @param cue the word or words that attribute, such as "said"
 * @param cueSpan where they stand; absent if an annotation gave the words alone
 * @param content what is attributed; where it is in two parts around the cue, from the first to the last
 * @param polarity denied where the cue says that the source denies the content
 * @param certainty what the cue says of the source's certainty, as "suspects" does
 * @param rule id of the rule that found it, or how an annotation was made
 */
public record Attribution(
        String source,
        String sourceText,
        Optional<Span> sourceSpan,
        String cue,
        Optional<Span> cueSpan,
        Span content,
        AttributionMode mode,
        Polarity polarity,
        Certainty certainty,
        String rule) {

    public Attribution {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(certainty, "certainty");
    }

    /** Returns the same words given to another. */
    public Attribution withSource(String actor) {
        return new Attribution(actor, sourceText, sourceSpan, cue, cueSpan, content, mode, polarity, certainty, rule);
    }

    /** Returns the same attribution, with the places of its source and its cue. */
    public Attribution at(Span sourcePlace, Span cuePlace) {
        return new Attribution(
                source,
                sourceText,
                Optional.of(sourcePlace),
                cue,
                Optional.of(cuePlace),
                content,
                mode,
                polarity,
                certainty,
                rule);
    }

    /** Returns the same attribution, found by another rule. */
    public Attribution withRule(String id) {
        return new Attribution(source, sourceText, sourceSpan, cue, cueSpan, content, mode, polarity, certainty, id);
    }
}
