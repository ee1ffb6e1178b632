package org.chancery.extract.claim;

import java.util.List;
import java.util.Optional;
import org.chancery.extract.Cast;
import org.chancery.model.ActorType;
import org.chancery.model.Attribution;
import org.chancery.model.Event;

/** Keeps out of findings what only a misreading can say: that a mere place speaks or acts. */
public final class ActingParties {
    private final Cast cast;

    private ActingParties(Cast cast) {
        this.cast = cast;
    }

    public static ActingParties of(Cast cast) {
        return new ActingParties(cast);
    }

    /** Returns the attributions whose source can speak, in their order. */
    public List<Attribution> attributions(List<Attribution> attributions) {
        return attributions.stream()
                .filter(attribution -> canAct(attribution.source()))
                .toList();
    }

    /** Returns the events without agents that cannot act, in their order; those left without a participant are dropped. */
    public List<Event> events(List<Event> events) {
        return events.stream().flatMap(event -> withActors(event).stream()).toList();
    }

    private Optional<Event> withActors(Event event) {
        List<String> agents = event.agents().stream().filter(this::canAct).toList();
        if (agents.isEmpty() && event.patients().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Event(
                event.type(),
                agents,
                event.patients(),
                event.place(),
                event.date(),
                event.realis(),
                event.certainty(),
                event.voice(),
                event.counts(),
                event.evidence(),
                event.rule()));
    }

    private boolean canAct(String actor) {
        return cast.actor(actor).type() != ActorType.PLACE;
    }
}
