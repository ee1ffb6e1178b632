package org.chancery.query.bound;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;

/** REPLACE, in bounded time, with a result of bounded length. */
final class BoundedReplace extends E_StrReplace {
    private final Patterns patterns = new Patterns();

    BoundedReplace(ExprList arguments) {
        super(arguments.get(0), arguments.get(1), arguments.get(2), arguments.size() > 3 ? arguments.get(3) : null);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv environment) {
        Meter meter = Meter.of(environment);
        Node text = NodeValueOps.checkAndGetStringLiteral("REPLACE", arguments.get(0));
        String replacement = NodeValueOps.checkAndGetStringLiteral("REPLACE", arguments.get(2))
                .getLiteralLexicalForm();
        NodeValue flags = arguments.size() > 3 ? arguments.get(3) : null;
        String result = patterns.search(
                text.getLiteralLexicalForm(),
                arguments.get(1),
                flags,
                meter,
                matcher -> replaced(matcher, replacement, meter));
        return NodeValue.makeNode(
                text.getLiteralLanguage().isEmpty()
                        ? NodeFactory.createLiteralDT(result, text.getLiteralDatatype())
                        : NodeFactory.createLiteralLang(result, text.getLiteralLanguage()));
    }

    /** Replaces as Jena does: of matches of nothing, only a first one counts. */
    private static String replaced(Matcher matcher, String replacement, Meter meter) {
        StringBuilder result = new StringBuilder();
        long groups = replacement.chars().filter(character -> character == '$').count();
        boolean first = true;
        try {
            while (matcher.find()) {
                if (first || matcher.start() != matcher.end()) {
                    long matched = (long) matcher.end() - matcher.start();
                    meter.characters(result.length() + replacement.length() + groups * matched);
                    matcher.appendReplacement(result, replacement);
                }
                first = false;
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: " + e.getMessage(), e);
        }
        return matcher.appendTail(result).toString();
    }

    /** Is called where constants are folded before the query runs, when nothing could end it. */
    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        throw new ExprEvalException("Only while the query runs");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BoundedReplace(arguments);
    }
}
