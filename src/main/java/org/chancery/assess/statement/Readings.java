package org.chancery.assess.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/**
 * Which claims count where two readers of a document read the same words otherwise: neither, if they differ in who says what or whether;
 * else only the more cautious one, so that nobody counts twice or contradicts himself by being read twice.
 */
public final class Readings {
    private static final Set<Node> UNSETTLING = Stream.of(CYV.inPolarity, CYV.inClaimant, CYV.inDirection)
            .map(each -> each.asNode())
            .collect(Collectors.toSet());
    private static final List<Node> LEAST_SURE_FIRST = Stream.of(CYV.possible, CYV.probable, CYV.certain)
            .map(each -> each.asNode())
            .toList();

    private final Facts facts;
    private final Comparator<Node> cautious;

    public Readings(Facts facts) {
        this.facts = facts;
        this.cautious = Comparator.comparing((Node claim) -> facts.has(claim, CY.modality, CYV.actual))
                .thenComparing(claim -> facts.object(claim, CY.certainty)
                        .map(LEAST_SURE_FIRST::indexOf)
                        .orElse(0))
                .thenComparing(claim -> claim.toString());
    }

    /** Tells whether the claim counts, or the one that it passes on. */
    public boolean count(Node claim) {
        Node innermost = facts.innermost(claim);
        return facts.subjects(CY.reading, innermost).stream().noneMatch(divergence -> yields(innermost, divergence));
    }

    private boolean yields(Node claim, Node divergence) {
        return facts.objects(divergence, CY.differsIn).stream().anyMatch(UNSETTLING::contains)
                || facts.objects(divergence, CY.reading).stream().anyMatch(other -> cautious.compare(other, claim) < 0);
    }
}
