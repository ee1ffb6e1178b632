package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.Actor;
import org.chancery.model.Voice;

/**
 * Which actor of the person an actor under test is.
 *
 * @param toGold ids of the person's actors by those under test, one to one
 */
record Alignment(Map<String, String> toGold) {
    private static final Comparator<Pair> CLOSEST_FIRST = Comparator.comparing(Pair::sameName)
            .thenComparing(Pair::shared)
            .thenComparing(Pair::sameType)
            .reversed()
            .thenComparing(Pair::gold)
            .thenComparing(Pair::found);

    private record Pair(boolean sameName, int shared, boolean sameType, String gold, String found) {}

    static Alignment of(List<Actor> gold, List<Actor> found) {
        List<Pair> pairs = new ArrayList<>();
        gold.forEach(one -> found.forEach(other -> pair(one, other).forEach(pairs::add)));
        pairs.sort(CLOSEST_FIRST);
        Map<String, String> toGold = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (Pair pair : pairs) {
            if (!toGold.containsKey(pair.found()) && used.add(pair.gold())) {
                toGold.put(pair.found(), pair.gold());
            }
        }
        return new Alignment(Map.copyOf(toGold));
    }

    private static Stream<Pair> pair(Actor gold, Actor found) {
        Set<String> shared = Names.of(gold);
        shared.retainAll(Names.of(found));
        boolean sameName = Names.normal(gold.name()).equals(Names.normal(found.name()));
        boolean sameType = gold.type() == found.type();
        return shared.isEmpty()
                ? Stream.empty()
                : Stream.of(new Pair(sameName, shared.size(), sameType, gold.id(), found.id()));
    }

    /** Returns the person's id for the actor, or one that no actor of the person has. */
    String gold(String found) {
        return found.equals(Voice.AUTHOR) ? found : toGold.getOrDefault(found, "?" + found);
    }

    List<String> gold(Collection<String> found) {
        return found.stream().map(this::gold).toList();
    }
}
