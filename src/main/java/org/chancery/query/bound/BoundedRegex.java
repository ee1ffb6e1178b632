package org.chancery.query.bound;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;

/** REGEX, in bounded time. */
final class BoundedRegex extends E_Regex {
    private final Patterns patterns = new Patterns();

    BoundedRegex(ExprList arguments) {
        super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
        String text =
                NodeValueOps.checkAndGetStringLiteral("REGEX", arguments.get(0)).getLiteralLexicalForm();
        NodeValue flags = arguments.size() > 2 ? arguments.get(2) : null;
        return NodeValue.booleanReturn(
                patterns.search(text, arguments.get(1), flags, Meter.of(environment), Matcher::find));
    }

    /** Is called where constants are folded before the query runs, when nothing could end it. */
    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        throw new ExprEvalException("Only while the query runs");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedRegex(arguments);
    }
}
