package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Realis;
import org.chancery.text.DependencyTree;

/** Whom an accusation is against that names only the deed: "condemned the raid" blames those who were told to have raided. */
final class Allusions {
    private final Map<EventType, List<String>> doers = new EnumMap<>(EventType.class);

    private Allusions() {}

    /** Returns the events, in order of the text as they came, each accusation with those who did the deed named before. */
    static List<Event> resolve(List<Told> told) {
        Allusions allusions = new Allusions();
        List<Event> resolved = new ArrayList<>();
        told.forEach(one -> resolved.add(allusions.next(one)));
        return resolved;
    }

    private Event next(Told told) {
        Event event = told.event();
        if (event.type() == EventType.ACCUSE && event.patients().isEmpty()) {
            List<String> blamed = told.draft().alluded().map(doers::get).orElse(List.of()).stream()
                    .filter(doer -> !event.agents().contains(doer))
                    .toList();
            return blamed.isEmpty() ? event : against(event, blamed);
        }
        if (event.realis() == Realis.ACTUAL && !event.agents().isEmpty() && !isSaidByOthers(told.draft())) {
            doers.put(event.type(), event.agents());
        }
        return event;
    }

    /** What somebody is only said to have done is disputed, and nobody else is taken to blame him for it. */
    private static boolean isSaidByOthers(Draft draft) {
        DependencyTree tree = draft.sentence().tree();
        for (int node = draft.cue(); node != DependencyTree.NONE; node = tree.governor(node)) {
            if (tree.relation(node).matches("ccomp|parataxis")) {
                return true;
            }
        }
        return false;
    }

    private static Event against(Event event, List<String> blamed) {
        return event.withParticipants(event.agents(), blamed);
    }
}
