package org.chancery.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that is told to have happened, or to be about to, or not to have.
 *
 * @param agents ids of those who do it, in the order of the text
 * @param patients ids of those who undergo or receive it, in the order of the text; not empty if {@code agents} is
 * @param place id of the actor of type place, or of the state or body, in which it happens; absent if not given
 * @param date resolved against the document's date; absent if not given
 * @param counts the numbers of killed, wounded, arrested and so on; the unit of each says what was counted
 * @param evidence the words that tell most of it
 * @param rule id of the rule that found it, or how an annotation was made
 */
public record Event(
        EventType type,
        List<String> agents,
        List<String> patients,
        Optional<String> place,
        Optional<TimeMention> date,
        Realis realis,
        Certainty certainty,
        Voice voice,
        List<Quantity> counts,
        Span evidence,
        String rule)
        implements Claimed {

    public Event {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(realis, "realis");
        Objects.requireNonNull(certainty, "certainty");
        Objects.requireNonNull(evidence, "evidence");
        agents = List.copyOf(agents);
        patients = List.copyOf(patients);
        counts = List.copyOf(counts);
        if (agents.isEmpty() && patients.isEmpty()) {
            throw new IllegalArgumentException("an event needs a participant");
        }
    }

    /** Returns the same event with other participants, in the order of the text. */
    public Event withParticipants(List<String> doers, List<String> undergoers) {
        return new Event(type, doers, undergoers, place, date, realis, certainty, voice, counts, evidence, rule);
    }

    /** Returns the same event, found by another rule. */
    public Event withRule(String id) {
        return new Event(type, agents, patients, place, date, realis, certainty, voice, counts, evidence, id);
    }
}
