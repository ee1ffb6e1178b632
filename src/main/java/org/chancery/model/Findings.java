package org.chancery.model;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Returns these and those of another reader of the same actors; what both found in more than the rule's name is given once. */
    public Findings plus(Findings other) {
        return new Findings(
                actors,
                mentions,
                joined(attributions, other.attributions, each -> each.withRule(""), Attribution::content),
                joined(relations, other.relations, each -> each.withRule(""), Relation::evidence),
                joined(events, other.events, each -> each.withRule(""), Event::evidence));
    }

    private static <T> List<T> joined(List<T> own, List<T> others, UnaryOperator<T> plain, Function<T, Span> place) {
        Set<T> known = own.stream().map(plain).collect(Collectors.toSet());
        return Stream.concat(own.stream(), others.stream().filter(each -> !known.contains(plain.apply(each))))
                .sorted(Comparator.comparing(place))
                .toList();
    }
}
