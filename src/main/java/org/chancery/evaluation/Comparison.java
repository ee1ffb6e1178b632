package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Actor;
import org.chancery.model.Findings;

/**
 * Findings held against those of a person, over one document or several.
 *
 * @param tallies one for each measure
 * @param verdicts one for each relation, event and attribution under test, kind by kind in their order
 */
public record Comparison(Map<Measure, Tally> tallies, List<Verdict> verdicts) {
    public Comparison {
        tallies = Map.copyOf(tallies);
        verdicts = List.copyOf(verdicts);
    }

    /** Returns the comparison of no document at all. */
    public static Comparison none() {
        return new Comparison(Map.of(), List.of());
    }

    /** Compares the findings of one document. */
    public static Comparison of(Findings gold, Findings found) {
        List<Actor> named = found.actors().stream().filter(Actor::isNamed).toList();
        Alignment actors = Alignment.of(gold.actors(), named);
        Tally tally = new Tally(actors.toGold().size(), gold.actors().size(), named.size());
        return new Comparison(Map.of(Measure.ACTOR, tally), List.of())
                .plus(new RelationComparison(actors).of(gold.relations(), found.relations()))
                .plus(new EventComparison(actors).of(gold.events(), found.events()))
                .plus(new AttributionComparison(actors).of(gold.attributions(), found.attributions()));
    }

    private Comparison plus(Outcome outcome) {
        return plus(new Comparison(outcome.tallies(), outcome.verdicts()));
    }

    /** Returns both together, the verdicts of the other last. */
    public Comparison plus(Comparison other) {
        Map<Measure, Tally> sums = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            sums.put(measure, tally(measure).plus(other.tally(measure)));
        }
        List<Verdict> all = new ArrayList<>(verdicts);
        all.addAll(other.verdicts());
        return new Comparison(sums, all);
    }

    /** Returns the counts of a measure, all 0 if nothing was compared by it. */
    public Tally tally(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NONE);
    }
}
