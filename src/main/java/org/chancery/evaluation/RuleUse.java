package org.chancery.evaluation;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Attribution;
import org.chancery.model.Event;
import org.chancery.model.Findings;
import org.chancery.model.Relation;

/**
 * How a rule fared over some documents.
 *
 * @param fired findings that it made
 * @param judged those of them that stand in documents with annotations
 * @param right those of them that the annotations have too
 */
public record RuleUse(int fired, int judged, int right) {
    public static final RuleUse NONE = new RuleUse(0, 0, 0);

    /** Returns how often each rule made a relation, an event, an attribution or a time of these, by its id. */
    public static Map<String, RuleUse> fired(Findings findings) {
        Stream<String> rules = Stream.of(
                        findings.relations().stream().map(Relation::rule),
                        findings.events().stream().map(Event::rule),
                        findings.attributions().stream().map(Attribution::rule),
                        times(findings))
                .flatMap(kind -> kind);
        return sum(rules.map(rule -> Map.of(rule, new RuleUse(1, 0, 0))));
    }

    private static Stream<String> times(Findings findings) {
        return Stream.concat(
                        findings.relations().stream().flatMap(relation -> relation.time().stream()),
                        findings.events().stream().flatMap(event -> event.date().stream()))
                .flatMap(time -> time.rule().stream());
    }

    /** Returns how often each rule was right, by its id. */
    public static Map<String, RuleUse> judged(List<Verdict> verdicts) {
        return sum(
                verdicts.stream().map(verdict -> Map.of(verdict.rule(), new RuleUse(0, 1, verdict.right() ? 1 : 0))));
    }

    /** Returns the sums by rule. */
    public static Map<String, RuleUse> sum(Stream<Map<String, RuleUse>> uses) {
        return uses.flatMap(some -> some.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, RuleUse::plus, TreeMap::new));
    }

    private RuleUse plus(RuleUse other) {
        return new RuleUse(fired + other.fired, judged + other.judged, right + other.right);
    }

    /** Returns the share that was right; absent where none was judged. */
    public OptionalDouble precision() {
        return judged == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / judged);
    }
}
