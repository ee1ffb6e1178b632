package org.chancery.extract.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.extract.Cast;
import org.chancery.model.ActorType;
import org.chancery.model.EventType;
import org.chancery.model.Polarity;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;

/** For whom officials speak: what they say in office is their state's act as well. */
final class Offices {
    private static final Set<EventType> SPOKEN = Set.of(
            EventType.ACCUSE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.SUPPORT,
            EventType.AGREE);

    private final Map<String, String> states = new HashMap<>();

    private Offices() {}

    /** Reads the offices that the text gives; of several states the first one named counts. */
    static Offices of(Cast cast, List<Relation> ties) {
        Offices offices = new Offices();
        ties.stream()
                .filter(tie -> tie.type() == RelationType.HOLDS_OFFICE && tie.polarity() == Polarity.ASSERTED)
                .filter(tie -> tie.time().isEmpty()
                        && tie.role().filter(Offices::isPast).isEmpty())
                .filter(tie -> cast.actor(tie.object()).type() == ActorType.STATE)
                .forEach(tie -> offices.states.putIfAbsent(tie.subject(), tie.object()));
        return offices;
    }

    private static boolean isPast(String role) {
        return role.matches("(?i)(?:former|ex-|late|then).*");
    }

    /** Returns the agents and the states for which they speak, if the event is done by speaking. */
    List<String> withStates(EventType type, List<String> agents, List<String> patients) {
        Set<String> all = new LinkedHashSet<>(agents);
        if (SPOKEN.contains(type)) {
            agents.stream()
                    .filter(states::containsKey)
                    .map(states::get)
                    .filter(state -> !patients.contains(state))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }
}
