package org.chancery.extract.relation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.stance.Stance;
import org.chancery.model.Actor;
import org.chancery.model.Certainty;
import org.chancery.model.Polarity;
import org.chancery.model.Realis;
import org.chancery.model.RelationType;

/**
 * Between what a tie may hold, and how sure it is while it is only planned.
 *
 * @param relation label of the type
 * @param subject labels of the actor types that its subject may have
 * @param object labels of the actor types that its object may have
 * @param planned certainty of a tie that is offered, planned or demanded: {@code certain}, {@code probable} or
 *     {@code possible}; {@code none} if it is then no tie yet
 * @param hypothetical the same for one that is only supposed
 * @param stance false if the words around the cue do not bear on it, as around a title
 */
record TypeConstraint(
        @JsonProperty(required = true) String relation,
        @JsonProperty(required = true) Set<String> subject,
        @JsonProperty(required = true) Set<String> object,
        @JsonProperty(required = true) String planned,
        @JsonProperty(required = true) String hypothetical,
        @JsonProperty(required = true) boolean stance) {

    TypeConstraint {
        subject = Set.copyOf(subject);
        object = Set.copyOf(object);
    }

    RelationType type() {
        return RelationType.ofLabel(relation)
                .orElseThrow(() -> new IllegalArgumentException("no relation type " + relation));
    }

    boolean allows(Actor from, Actor to) {
        boolean distinct = !from.id().equals(to.id());
        return distinct
                && subject.contains(from.type().label())
                && object.contains(to.type().label());
    }

    /** Returns how sure the tie is under the stance; absent if it is then no tie yet. */
    Optional<Certainty> certainty(Stance stance) {
        if (stance.realis() == Realis.HYPOTHETICAL && stance.polarity() == Polarity.DENIED) {
            return Optional.empty();
        }
        return switch (stance.realis()) {
            case PLANNED -> limited(stance.certainty(), planned);
            case HYPOTHETICAL -> limited(stance.certainty(), hypothetical);
            case ACTUAL, DENIED -> Optional.of(stance.certainty());
        };
    }

    private static Optional<Certainty> limited(Certainty told, String limit) {
        return limit.equals("none")
                ? Optional.empty()
                : Optional.of(told.weaker(Certainty.valueOf(limit.toUpperCase(Locale.ROOT))));
    }
}
