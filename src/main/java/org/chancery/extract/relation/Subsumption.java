package org.chancery.extract.relation;

import java.util.List;
import java.util.Map;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;

/** Leaves out ties that a stronger one between the same two, told in the same sentence, already says. */
final class Subsumption {
    private static final Map<RelationType, RelationType> STRONGER = Map.of(
            RelationType.OPPOSES, RelationType.AT_WAR_WITH,
            RelationType.AFFILIATED_WITH, RelationType.HOLDS_OFFICE,
            RelationType.TRADES_WITH, RelationType.ARMS_SUPPLIER_OF);

    private Subsumption() {}

    static List<Relation> without(List<Relation> found) {
        return found.stream()
                .filter(weak -> found.stream().noneMatch(strong -> subsumes(strong, weak)))
                .toList();
    }

    private static boolean subsumes(Relation strong, Relation weak) {
        boolean same =
                strong.subject().equals(weak.subject()) && strong.object().equals(weak.object());
        boolean swapped =
                strong.subject().equals(weak.object()) && strong.object().equals(weak.subject());
        return strong.type() == STRONGER.get(weak.type()) && (same || swapped);
    }
}
