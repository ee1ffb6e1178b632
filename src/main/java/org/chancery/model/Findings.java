package org.chancery.model;

import java.util.List;

/**
 * All that was read from one document.
 *
 * @param actors in order of first mention; ids are unique
 * @param mentions by place in the text; empty where an annotation names actors without their places
 * @param attributions by place of their content
 * @param relations by place of their evidence
 * @param events by place of their evidence
 */
public record Findings(
        List<Actor> actors,
        List<Mention> mentions,
        List<Attribution> attributions,
        List<Relation> relations,
        List<Event> events) {

    public Findings {
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        attributions = List.copyOf(attributions);
        relations = List.copyOf(relations);
        events = List.copyOf(events);
    }

    /** Returns findings in which there is nothing. */
    public static Findings none() {
        return new Findings(List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
