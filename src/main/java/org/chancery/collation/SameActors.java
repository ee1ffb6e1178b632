package org.chancery.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Actor;
import org.chancery.model.Findings;
import org.chancery.model.Mention;
import org.chancery.model.Span;

/**
 * Finds which actors of two readers are one: by the gazetteer, by their names, and by the places where they are named. One that could as
 * well be either of two stays apart.
 */
final class SameActors {
    private static final int SAME_ENTRY = 10_000;
    private static final int SAME_NAME = 1_000;
    private static final int SAME_ALIAS = 10;

    private final Map<String, Set<Span>> ownPlaces;
    private final Map<String, Set<Span>> otherPlaces;
    private final List<Pair> pairs = new ArrayList<>();

    private SameActors(Findings first, Findings second) {
        this.ownPlaces = places(first);
        this.otherPlaces = places(second);
        first.actors().forEach(own -> second.actors().forEach(other -> add(own, other)));
        pairs.sort(Comparator.comparingInt(Pair::likeness)
                .reversed()
                .thenComparing(Pair::own)
                .thenComparing(Pair::other));
    }

    private record Pair(String own, String other, int likeness) {
        boolean competes(Pair rival) {
            return !equals(rival) && likeness == rival.likeness && (own.equals(rival.own) || other.equals(rival.other));
        }
    }

    /** Returns the id of the first reader's actor by that of the second one's, one to one. */
    static Map<String, String> of(Findings first, Findings second) {
        return new SameActors(first, second).matched();
    }

    private static Map<String, Set<Span>> places(Findings findings) {
        return findings.mentions().stream()
                .collect(Collectors.groupingBy(Mention::actor, Collectors.mapping(Mention::span, Collectors.toSet())));
    }

    private void add(Actor own, Actor other) {
        int likeness = Difference.between(own, other) ? 0 : likeness(own, other);
        if (likeness > 0) {
            pairs.add(new Pair(own.id(), other.id(), likeness));
        }
    }

    private int likeness(Actor own, Actor other) {
        int entry = own.known().isPresent() && own.known().equals(other.known()) ? SAME_ENTRY : 0;
        int name = key(own.name()).equals(key(other.name())) ? SAME_NAME : 0;
        Set<String> aliases = keys(own);
        aliases.retainAll(keys(other));
        Set<Span> places = new HashSet<>(ownPlaces.getOrDefault(own.id(), Set.of()));
        places.retainAll(otherPlaces.getOrDefault(other.id(), Set.of()));
        return entry + name + SAME_ALIAS * aliases.size() + places.size();
    }

    private static Set<String> keys(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .map(SameActors::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|an?) ", "");
    }

    private Map<String, String> matched() {
        Map<String, String> matched = new LinkedHashMap<>();
        Predicate<Pair> free = pair -> !matched.containsKey(pair.other()) && !matched.containsValue(pair.own());
        for (Pair pair : pairs) {
            boolean contested = pairs.stream().filter(free).anyMatch(pair::competes);
            if (free.test(pair) && !contested) {
                matched.put(pair.other(), pair.own());
            }
        }
        return matched;
    }
}
