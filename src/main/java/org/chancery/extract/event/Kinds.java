package org.chancery.extract.event;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.Cast;
import org.chancery.model.ActorType;

/** What kinds of actors an entry may ask for among those who fill its slots. */
final class Kinds {
    private static final Set<ActorType> FORCES = Set.of(ActorType.GOVERNMENT_BODY, ActorType.ARMED_GROUP);
    private static final Set<ActorType> FIGHTERS =
            Set.of(ActorType.GOVERNMENT_BODY, ActorType.ARMED_GROUP, ActorType.STATE, ActorType.GROUP);
    private static final Set<ActorType> PEOPLE = Set.of(ActorType.PERSON, ActorType.GROUP);

    private final Cast cast;

    Kinds(Cast cast) {
        this.cast = cast;
    }

    /**
     * Tells whether the kind is among the participants: {@code agent}, {@code patient} or {@code place} at all; {@code person},
     * {@code force}, {@code fighter} (who may use force) or {@code body} (an organization) among the agents; {@code people},
     * {@code individual} (persons alone),
     * {@code ground} (a place) or {@code club} (an organization) among the patients; {@code partner} for two participants or more;
     * {@code alone} for one.
     */
    boolean has(String kind, Set<String> doers, Set<String> others, Optional<String> place) {
        return switch (kind) {
            case "agent" -> !doers.isEmpty();
            case "patient" -> !others.isEmpty();
            case "place" -> place.isPresent();
            case "alone" -> doers.size() + others.size() == 1;
            case "partner" -> doers.size() + others.size() > 1;
            case "person" -> anyOf(doers, Set.of(ActorType.PERSON));
            case "force" -> anyOf(doers, FORCES);
            case "fighter" -> anyOf(doers, FIGHTERS);
            case "body" -> anyOf(doers, Set.of(ActorType.ORGANIZATION));
            case "people" -> anyOf(others, PEOPLE);
            case "individual" ->
                !others.isEmpty()
                        && others.stream().allMatch(id -> cast.actor(id).type() == ActorType.PERSON);
            case "ground" -> anyOf(others, Set.of(ActorType.PLACE));
            case "club" -> anyOf(others, Set.of(ActorType.ORGANIZATION));
            default -> throw new IllegalArgumentException("no such kind of participant: " + kind);
        };
    }

    private boolean anyOf(Collection<String> actors, Set<ActorType> types) {
        return actors.stream().anyMatch(id -> types.contains(cast.actor(id).type()));
    }
}
