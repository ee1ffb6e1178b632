package org.chancery.extract.relation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.KnownActor;

/** What reference data knows against an office. */
final class KnownOffices {
    private KnownOffices() {}

    /** Tells whether the person is known to have served states, but not this one: "the Iranian minister" is then another. */
    static boolean contradict(Actor person, Actor body) {
        Set<String> served = person.known().stream()
                .flatMap(known -> known.offices().stream())
                .filter(office -> office.body().type() == ActorType.STATE)
                .map(office -> office.body().id())
                .collect(Collectors.toSet());
        Optional<String> state = body.known().map(KnownActor::id);
        return body.type() == ActorType.STATE
                && state.isPresent()
                && !served.isEmpty()
                && !served.contains(state.get());
    }
}
