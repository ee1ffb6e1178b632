package org.chancery.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Attribution;

/** Matches attributions: those of the same source that share at least half of their content. The first reader's wording holds. */
final class AttributionMatcher {
    private static final double LEAST_SHARE = 0.5;

    private AttributionMatcher() {}

    static Collated<Attribution> collate(List<Attribution> first, List<Attribution> second) {
        List<Attribution> free = new ArrayList<>(first);
        List<Attribution> others = new ArrayList<>();
        for (Attribution other : second) {
            Optional<Attribution> same = free.stream()
                    .filter(own -> own.source().equals(other.source()))
                    .filter(own -> share(own, other) >= LEAST_SHARE)
                    .max(Comparator.comparingDouble(own -> share(own, other)));
            same.ifPresent(free::remove);
            others.add(same.map(own -> own.withRule(other.rule())).orElse(other));
        }
        return new Collated<>(first, others, List.of());
    }

    private static double share(Attribution one, Attribution other) {
        return one.content().share(other.content());
    }
}
