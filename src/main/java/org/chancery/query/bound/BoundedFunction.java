package org.chancery.query.bound;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A function of texts or numbers whose arguments and value may not be larger than the meter lets them. */
final class BoundedFunction extends ExprFunctionN {
    private final ExprFunction function;

    BoundedFunction(ExprFunction function) {
        super(function.getFunctionSymbol().getSymbol(), new ExprList(function.getArgs()));
        this.function = function;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
        Meter meter = Meter.of(environment);
        meter.ask();
        ArgumentBounds.check(function, arguments, meter);
        NodeValue value = value(arguments, environment);
        meter.characters(Sizes.characters(value));
        meter.digits(Sizes.digits(value));
        return value;
    }

    private NodeValue value(List<NodeValue> arguments, FunctionEnv environment) {
        if (function instanceof ExprFunction1 one) {
            return one.eval(arguments.get(0), environment);
        }
        if (function instanceof ExprFunction2 two) {
            return two.eval(arguments.get(0), arguments.get(1), environment);
        }
        ExprList constants = new ExprList();
        arguments.forEach(constants::add);
        return ((ExprFunctionN) function).copy(constants).eval(null, environment);
    }

    /** Is called where constants are folded before the query runs, when nothing could end it. */
    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        throw new ExprEvalException("Only while the query runs");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedFunction(copied(arguments));
    }

    private ExprFunction copied(ExprList arguments) {
        if (function instanceof ExprFunction1 one) {
            return (ExprFunction) one.copy(arguments.get(0));
        }
        if (function instanceof ExprFunction2 two) {
            return (ExprFunction) two.copy(arguments.get(0), arguments.get(1));
        }
        return (ExprFunction) ((ExprFunctionN) function).copy(arguments);
    }

    @Override
    public boolean equals(Expr other, boolean bySyntax) {
        return other instanceof BoundedFunction same && function.equals(same.function, bySyntax);
    }

    @Override
    public int hashCode() {
        return function.hashCode();
    }
}
