package org.chancery.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A lasting tie between two actors as somebody claims it, at one place of the text.
 *
 * @param subject id of the actor it is read from
 * @param object id of the actor it is read to
 * @param time for which the tie is said to hold; absent if the text gives none
 * @param amount of money or goods; absent if the text gives none
 * @param role the title, for {@link RelationType#HOLDS_OFFICE}; absent if not given
 * @param evidence the words that state it
 * @param rule id of the rule that found it, or how an annotation was made
 */
public record Relation(
        String subject,
        RelationType type,
        String object,
        Polarity polarity,
        Certainty certainty,
        Voice voice,
        Optional<TimeMention> time,
        Optional<Quantity> amount,
        Optional<String> role,
        Span evidence,
        String rule)
        implements Claimed {

    public Relation {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(evidence, "evidence");
        if (subject.equals(object)) {
            throw new IllegalArgumentException("a tie needs two actors, not " + subject + " twice");
        }
    }

    /** Returns the same tie, found by another rule. */
    public Relation withRule(String id) {
        return new Relation(subject, type, object, polarity, certainty, voice, time, amount, role, evidence, id);
    }
}
