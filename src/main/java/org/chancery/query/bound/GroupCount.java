package org.chancery.query.bound;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;

/** Stands beside an aggregate and counts what that keeps of each group; gives no value itself. */
final class GroupCount extends AggregatorBase {
    private static final int GROUP = 600;
    private static final int VALUE = 120;

    private final Optional<Aggregator> counted;
    private final Meter meter;
    private final Meter.Holding holding;

    private GroupCount(Optional<Aggregator> counted, Meter meter, Meter.Holding holding) {
        super("COUNT", false, (ExprList) null);
        this.counted = counted;
        this.meter = meter;
        this.holding = holding;
    }

    /** Returns what counts the groups themselves. */
    static Aggregator groups(Meter meter, Meter.Holding holding) {
        return new GroupCount(Optional.empty(), meter, holding);
    }

    /** Returns what counts the values that the aggregate keeps. */
    static Aggregator values(Aggregator aggregator, Meter meter, Meter.Holding holding) {
        return new GroupCount(Optional.of(aggregator), meter, holding);
    }

    /** Tells whether the aggregate keeps its values: to join them, or to tell which are new. */
    static boolean keepsValues(Aggregator aggregator) {
        return aggregator instanceof AggGroupConcat || isDistinct(aggregator);
    }

    private static boolean isDistinct(Aggregator aggregator) {
        return aggregator.toPrefixString().matches("(?s)\\(\\w+ distinct.*");
    }

    @Override
    public Accumulator createAccumulator() {
        return counted.<Accumulator>map(Values::new).orElseGet(Groups::new);
    }

    private final class Groups implements Accumulator {
        private boolean met;

        @Override
        public void accumulate(Binding row, FunctionEnv environment) {
            if (!met) {
                holding.add(GROUP + Sizes.of(row));
                met = true;
            }
        }

        @Override
        public NodeValue getValue() {
            return null;
        }
    }

    private final class Values implements Accumulator {
        private final Expr expression;
        private final boolean joined;
        private final Optional<Set<Integer>> seen;
        private long characters;

        Values(Aggregator aggregator) {
            ExprList arguments = aggregator.getExprList();
            expression = arguments == null || arguments.isEmpty() ? null : arguments.get(0);
            joined = aggregator.getName().equals("GROUP_CONCAT");
            seen = isDistinct(aggregator) ? Optional.of(new HashSet<>()) : Optional.empty();
        }

        @Override
        public void accumulate(Binding row, FunctionEnv environment) {
            if (expression == null) {
                add(row.hashCode(), Sizes.of(row));
                return;
            }
            NodeValue value = ExprLib.evalOrNull(expression, row, environment);
            if (value != null && add(value.hashCode(), VALUE + 2 * Sizes.characters(value)) && joined) {
                characters += Sizes.characters(value);
                meter.characters(characters);
            }
        }

        /** Tells whether the value is kept. */
        private boolean add(int hash, long bytes) {
            boolean kept = seen.map(hashes -> hashes.add(hash)).orElse(true);
            if (kept) {
                holding.add(bytes);
            }
            return kept;
        }

        @Override
        public NodeValue getValue() {
            return null;
        }
    }

    @Override
    public Node getValueEmpty() {
        return null;
    }

    @Override
    public Aggregator copy(ExprList expressions) {
        return this;
    }

    @Override
    public boolean equals(Aggregator other, boolean bySyntax) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
