package org.chancery.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.model.Polarity;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;

/** Compares relations. */
record RelationComparison(Alignment actors) {
    private record Triple(String subject, RelationType type, String object, Polarity polarity) {
        static Triple of(Relation relation, UnaryOperator<String> id) {
            String subject = id.apply(relation.subject());
            String object = id.apply(relation.object());
            boolean turned = relation.type().isSymmetric() && object.compareTo(subject) < 0;
            return new Triple(
                    turned ? object : subject, relation.type(), turned ? subject : object, relation.polarity());
        }
    }

    Outcome of(List<Relation> gold, List<Relation> found) {
        Pairing grounded = Pairing.of(gold, found, this::overlap);
        int strict = (int) grounded.pairs().stream()
                .filter(pair -> sameClaim(gold.get(pair.gold()), found.get(pair.found())))
                .count();
        int all = gold.size();
        return new Outcome(
                Map.of(
                        Measure.RELATION_TRIPLE,
                        triples(gold, found),
                        Measure.RELATION_GROUNDED,
                        new Tally(grounded.pairs().size(), all, found.size()),
                        Measure.RELATION_STRICT,
                        new Tally(strict, all, found.size())),
                Outcome.verdicts(found, grounded, Relation::rule));
    }

    private Tally triples(List<Relation> gold, List<Relation> found) {
        Set<Triple> sought = gold.stream().map(this::goldTriple).collect(Collectors.toSet());
        Set<Triple> got = found.stream().map(this::foundTriple).collect(Collectors.toSet());
        Set<Triple> both = new HashSet<>(sought);
        both.retainAll(got);
        return new Tally(both.size(), sought.size(), got.size());
    }

    private double overlap(Relation gold, Relation found) {
        return goldTriple(gold).equals(foundTriple(found)) ? gold.evidence().common(found.evidence()) : 0;
    }

    private Triple goldTriple(Relation relation) {
        return Triple.of(relation, UnaryOperator.identity());
    }

    private Triple foundTriple(Relation relation) {
        return Triple.of(relation, actors::gold);
    }

    private boolean sameClaim(Relation gold, Relation found) {
        return gold.voice().holder().equals(actors.gold(found.voice().holder()))
                && gold.certainty() == found.certainty();
    }
}
