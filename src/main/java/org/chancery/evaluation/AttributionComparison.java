package org.chancery.evaluation;

import java.util.List;
import java.util.Map;
import org.chancery.model.Attribution;

/** Compares attributions. */
record AttributionComparison(Alignment actors) {
    private static final double LEAST_SHARE = 0.5;

    Outcome of(List<Attribution> gold, List<Attribution> found) {
        Pairing same = Pairing.of(gold, found, this::likeness);
        return new Outcome(
                Map.of(Measure.ATTRIBUTION, new Tally(same.pairs().size(), gold.size(), found.size())),
                Outcome.verdicts(found, same, Attribution::rule));
    }

    private double likeness(Attribution gold, Attribution found) {
        double share = gold.content().share(found.content());
        return share >= LEAST_SHARE && sameSource(gold, found) ? share : 0;
    }

    private boolean sameSource(Attribution gold, Attribution found) {
        String one = Names.normal(gold.sourceText());
        String other = Names.normal(found.sourceText());
        boolean sameWords = !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
        return sameWords || gold.source().equals(actors.gold(found.source()));
    }
}
