package org.chancery.collation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Claimed;
import org.chancery.model.Divergence;
import org.chancery.model.Event;
import org.chancery.model.Findings;
import org.chancery.model.Reading;
import org.chancery.model.Relation;

/**
 * How many ties and events two readers found.
 *
 * @param both found by both alike
 * @param first found by the first reader alone
 * @param second found by the second one alone
 * @param divergent findings of either that the other one reads otherwise, whether both found them or one
 */
public record Agreement(int both, int first, int second, int divergent) {
    public static final Agreement NONE = new Agreement(0, 0, 0, 0);

    /** Counts the findings of a reading that has two runs. */
    public static Agreement of(Reading reading) {
        Set<Claimed> first = findings(reading.runs().get(0).findings());
        Set<Claimed> second = findings(reading.runs().get(1).findings());
        Set<Claimed> divergent = divergent(reading.divergences());
        Set<Claimed> both = new HashSet<>(first);
        both.retainAll(second);
        both.removeAll(divergent);
        first.removeAll(divergent);
        second.removeAll(divergent);
        return new Agreement(both.size(), first.size() - both.size(), second.size() - both.size(), divergent.size());
    }

    private static Set<Claimed> divergent(List<Divergence> divergences) {
        return divergences.stream()
                .flatMap(each -> Stream.of(each.one(), each.other()))
                .map(Agreement::withoutRule)
                .collect(Collectors.toSet());
    }

    private static Set<Claimed> findings(Findings findings) {
        return Stream.concat(findings.relations().stream(), findings.events().stream())
                .map(Agreement::withoutRule)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Claimed withoutRule(Claimed finding) {
        return finding instanceof Relation relation ? relation.withRule("") : ((Event) finding).withRule("");
    }

    public Agreement plus(Agreement other) {
        return new Agreement(
                both + other.both, first + other.first, second + other.second, divergent + other.divergent);
    }
}
