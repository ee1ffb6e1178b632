package org.chancery.assess.comparison;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.assess.statement.Facts;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/**
 * What a number leaves open: "about" a tenth in either direction, "more than" all above.
 *
 * @param to absent if there is no upper bound
 */
record Interval(BigDecimal from, Optional<BigDecimal> to) {
    private static final BigDecimal TENTH_LESS = new BigDecimal("0.9");
    private static final BigDecimal TENTH_MORE = new BigDecimal("1.1");

    /** The numbers that a word without one, such as "billions", gives are no measure. */
    private static final Node UNQUANTIFIED = CYV.unquantified.asNode();

    /** Returns what the quantity of a claim allows; absent if the claim gives no number. */
    static Optional<Interval> of(Node claim, Facts facts) {
        return facts.object(claim, CY.statedQuantity).flatMap(quantity -> ofQuantity(quantity, facts));
    }

    private static Optional<Interval> ofQuantity(Node quantity, Facts facts) {
        Optional<Node> approximation = facts.object(quantity, CY.approximation);
        return approximation.filter(UNQUANTIFIED::equals).isPresent()
                ? Optional.empty()
                : facts.object(quantity, CY.numericValue)
                        .map(value -> new BigDecimal(value.getLiteralLexicalForm()))
                        .map(value -> around(value, approximation));
    }

    private static Interval around(BigDecimal value, Optional<Node> approximation) {
        Map<Node, Interval> open = Map.of(
                CYV.about.asNode(), new Interval(value.multiply(TENTH_LESS), Optional.of(value.multiply(TENTH_MORE))),
                CYV.moreThan.asNode(), new Interval(value, Optional.empty()),
                CYV.lessThan.asNode(), new Interval(BigDecimal.ZERO, Optional.of(value)));
        return approximation.map(open::get).orElse(new Interval(value, Optional.of(value)));
    }

    boolean overlaps(Interval other) {
        return reaches(other) && other.reaches(this);
    }

    private boolean reaches(Interval other) {
        return to.isEmpty() || to.get().compareTo(other.from) >= 0;
    }
}
