package org.chancery.extract.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Quantity;
import org.chancery.model.RelationType;
import org.chancery.model.Span;
import org.chancery.model.TimeMention;

/** Finds the time and the amount that the clause of a tie gives. */
final class Extents {
    private static final Set<RelationType> DATED = EnumSet.of(
            RelationType.ARMS_SUPPLIER_OF,
            RelationType.TRADES_WITH,
            RelationType.SANCTIONS,
            RelationType.AT_WAR_WITH,
            RelationType.MEDIATOR_FOR);
    private static final Set<RelationType> PRICED = EnumSet.of(RelationType.ARMS_SUPPLIER_OF, RelationType.TRADES_WITH);

    private final List<TimeMention> times;
    private final List<Quantity> quantities;

    Extents(List<TimeMention> times, List<Quantity> quantities) {
        this.times = List.copyOf(times);
        this.quantities = List.copyOf(quantities);
    }

    static Extents none() {
        return new Extents(List.of(), List.of());
    }

    Optional<TimeMention> time(RelationType type, Span clause) {
        return only(
                DATED.contains(type)
                        ? times.stream()
                                .filter(time ->
                                        time.words().filter(clause::contains).isPresent())
                                .toList()
                        : List.of());
    }

    Optional<Quantity> amount(RelationType type, Span clause) {
        return only(
                PRICED.contains(type)
                        ? quantities.stream()
                                .filter(Quantity::isMoney)
                                .filter(quantity -> quantity.words()
                                        .filter(clause::contains)
                                        .isPresent())
                                .toList()
                        : List.of());
    }

    /** One that is alone in the clause belongs to the tie; among several none does for sure. */
    private static <T> Optional<T> only(List<T> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
