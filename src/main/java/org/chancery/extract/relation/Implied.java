package org.chancery.extract.relation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.KnownActor;
import org.chancery.model.OfficeTerm;

/** Fills a slot that the text leaves open, from reference data or from what the passage is about. */
final class Implied {
    private final Scene scene;
    private final int cue;

    Implied(Scene scene, int cue) {
        this.scene = scene;
        this.cue = cue;
    }

    /** Returns the other side of a tie, by the slots that may be left open. */
    Optional<Party> fill(List<String> slots, Party other) {
        for (String slot : slots) {
            Optional<String> found =
                    switch (slot) {
                        case "topic" -> topic(other, scene::topic);
                        case "topic-here" -> topic(other, scene::topicHere);
                        case "known-office" -> body(other);
                        case "any-office" -> served(other.actors());
                        case "home" -> home(other);
                        case "served" -> served(owners());
                        default -> Optional.empty();
                    };
            if (found.isPresent()) {
                return found.map(actor -> new Party(cue, List.of(actor)));
            }
        }
        return Optional.empty();
    }

    private Optional<String> topic(Party other, Function<Set<String>, Optional<String>> topics) {
        if (other.token() == cue) {
            return Optional.empty();
        }
        Set<String> apart = new HashSet<>(other.actors());
        other.actors().forEach(actor -> known(actor).flatMap(KnownActor::state).ifPresent(apart::add));
        scene.tree().subtree(other.token()).forEach(word -> apart.addAll(scene.actorsAt(word)));
        Owners.of(scene, cue).forEach(owner -> apart.addAll(scene.actorsAt(owner)));
        return topics.apply(apart);
    }

    private Optional<KnownActor> known(String actor) {
        return scene.cast().actor(actor).known();
    }

    /** The body in which reference data knows the person to hold an office of that title. */
    private Optional<String> body(Party person) {
        String noun = scene.lemma(cue);
        Set<String> bodies = person.actors().stream()
                .limit(1)
                .flatMap(actor -> known(actor).stream())
                .flatMap(known -> known.offices().stream())
                .filter(office -> holds(office, noun))
                .map(office -> office.body().id())
                .collect(Collectors.toSet());
        return bodies.size() == 1 ? inCast(bodies.iterator().next()) : Optional.empty();
    }

    private static boolean holds(OfficeTerm office, String noun) {
        return (" " + office.title().toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " ");
    }

    private List<String> owners() {
        return Owners.of(scene, cue).stream()
                .flatMap(owner -> scene.actorsAt(owner).stream())
                .toList();
    }

    /** The only state in which the first of the persons is known to have held an office: whom "his predecessor" served. */
    private Optional<String> served(List<String> persons) {
        Set<String> states = persons.stream()
                .limit(1)
                .flatMap(actor -> known(actor).stream())
                .flatMap(known -> known.offices().stream())
                .filter(office -> office.body().type() == ActorType.STATE)
                .map(office -> office.body().id())
                .collect(Collectors.toSet());
        return states.size() == 1 ? inCast(states.iterator().next()) : Optional.empty();
    }

    private Optional<String> home(Party body) {
        return body.actors().stream()
                .limit(1)
                .flatMap(actor -> known(actor).flatMap(KnownActor::state).stream())
                .findFirst()
                .flatMap(this::inCast);
    }

    private Optional<String> inCast(String known) {
        return scene.cast().actors().stream()
                .filter(actor -> actor.known().map(KnownActor::id).equals(Optional.of(known)))
                .map(Actor::id)
                .findFirst();
    }
}
