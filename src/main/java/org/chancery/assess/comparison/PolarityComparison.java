package org.chancery.assess.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.chancery.assess.statement.Statement;
import org.chancery.assess.statement.StatementReader;
import org.chancery.vocab.CYV;

/** One affirms what another denies. */
final class PolarityComparison implements Comparison {
    private final StatementReader reader;

    PolarityComparison(StatementReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Matter> mattersOf(Node proposition) {
        return sides(proposition).size() > 1 ? List.of(Matter.of(this, proposition)) : List.of();
    }

    @Override
    public List<Disagreement> compare(Matter matter, List<Node> members) {
        Map<Boolean, List<Statement>> sides = sides(matter.key().get(0));
        return sides.size() > 1
                ? List.of(new Disagreement(CYV.byPolarity, "", sides.get(true), sides.get(false)))
                : List.of();
    }

    private Map<Boolean, List<Statement>> sides(Node proposition) {
        return reader.factual(proposition).stream().collect(Collectors.groupingBy(Statement::affirms));
    }
}
