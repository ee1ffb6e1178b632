package org.chancery.extract.relation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.extract.Cast;
import org.chancery.model.ActorType;
import org.chancery.model.Mention;
import org.chancery.model.Span;

/** Which state a passage is about, for ties whose second side the reader is left to know. */
final class Topics {
    private final Map<String, Long> inDocument;
    private final List<Mention> states;

    private Topics(List<Mention> states) {
        this.states = states;
        this.inDocument = count(states);
    }

    static Topics of(Cast cast) {
        return new Topics(cast.mentions().stream()
                .filter(mention -> cast.actor(mention.actor()).type() == ActorType.STATE)
                .toList());
    }

    /** Returns the only state, apart from some, that the words name. */
    Optional<String> within(Span words, Set<String> apart) {
        Map<String, Long> near = count(states.stream()
                .filter(mention -> words.contains(mention.span()))
                .toList());
        near.keySet().removeAll(apart);
        return near.size() == 1 ? near.keySet().stream().findFirst() : Optional.empty();
    }

    private static Map<String, Long> count(List<Mention> mentions) {
        return new HashMap<>(mentions.stream().collect(Collectors.groupingBy(Mention::actor, Collectors.counting())));
    }

    /**
     * Returns the state that the document names at least twice as often as any other.
     *
     * @param apart ids of those that it cannot be
     */
    Optional<String> apartFrom(Set<String> apart) {
        List<Map.Entry<String, Long>> ranked = inDocument.entrySet().stream()
                .filter(entry -> !apart.contains(entry.getKey()))
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                .toList();
        boolean clear = !ranked.isEmpty()
                && ranked.get(0).getValue() > 2
                && (ranked.size() == 1
                        || ranked.get(0).getValue() >= 2 * ranked.get(1).getValue());
        return clear ? Optional.of(ranked.get(0).getKey()) : Optional.empty();
    }
}
