package org.chancery.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What the comparison of one kind of findings gives. */
record Outcome(Map<Measure, Tally> tallies, List<Verdict> verdicts) {
    static <T> List<Verdict> verdicts(List<T> found, Pairing pairing, Function<T, String> rule) {
        return IntStream.range(0, found.size())
                .mapToObj(place -> new Verdict(rule.apply(found.get(place)), pairing.hasFound(place)))
                .toList();
    }
}
