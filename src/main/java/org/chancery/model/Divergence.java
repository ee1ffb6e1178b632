package org.chancery.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Two findings that different readers made of the same words.
 *
 * @param one among the findings of one run
 * @param other among those of another run; of the same kind as {@code one}
 * @param aspects in which they differ, in their order; at least one
 */
public record Divergence(Claimed one, Claimed other, Set<Aspect> aspects) {
    public Divergence {
        Objects.requireNonNull(one, "one");
        Objects.requireNonNull(other, "other");
        if (aspects.isEmpty()) {
            throw new IllegalArgumentException("readings that differ in nothing do not diverge");
        }
        aspects = Collections.unmodifiableSet(EnumSet.copyOf(aspects));
    }
}
