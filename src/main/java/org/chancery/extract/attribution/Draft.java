package org.chancery.extract.attribution;

import java.util.Optional;
import org.chancery.model.Certainty;
import org.chancery.model.Polarity;
import org.chancery.model.Span;
import org.chancery.text.Sentence;

/**
 * What a cue attributes, before the source is known as an actor.
 *
 * @param sentence in which the source stands
 * @param source the token that heads the phrase of the source
 * @param cue the words that attribute; absent only for the words of a heading's colon
 * @param content untrimmed
 */
record Draft(
        Sentence sentence, int source, Span cue, Span content, String rule, Polarity polarity, Certainty certainty) {

    static Draft of(Sentence sentence, int source, Span cueSpan, Span content, Cue cue) {
        return new Draft(
                sentence,
                source,
                cueSpan,
                content,
                cue.id(),
                cue.polarity().orElse(Polarity.ASSERTED),
                cue.certainty().orElse(Certainty.CERTAIN));
    }

    static Draft of(Sentence sentence, int source, Span cueSpan, Span content, String rule) {
        return new Draft(sentence, source, cueSpan, content, rule, Polarity.ASSERTED, Certainty.CERTAIN);
    }

    Draft withSource(int other) {
        return new Draft(sentence, other, cue, content, rule, polarity, certainty);
    }

    Draft withContent(Span other) {
        return new Draft(sentence, source, cue, other, rule, polarity, certainty);
    }

    /** Not to say so is to deny it; not to deny it is to leave it possible. */
    Draft negated() {
        boolean denied = polarity == Polarity.DENIED;
        return new Draft(
                sentence,
                source,
                cue,
                content,
                rule,
                denied ? Polarity.ASSERTED : Polarity.DENIED,
                denied ? Certainty.POSSIBLE : certainty);
    }

    Optional<Draft> unlessEmpty() {
        return content.length() > 1 ? Optional.of(this) : Optional.empty();
    }
}
