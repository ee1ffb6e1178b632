package org.chancery.query.bound;

import java.util.Collection;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;

/** Estimates of the bytes and characters that things take. */
public final class Sizes {
    private static final int ROW = 200;
    private static final int CELL = 80;

    private Sizes() {}

    /** Returns about how many bytes a row takes. */
    public static long of(Binding row) {
        long bytes = ROW;
        for (Iterator<Var> columns = row.vars(); columns.hasNext(); ) {
            Node node = row.get(columns.next());
            bytes += CELL + (node == null ? 0 : 2 * characters(node));
        }
        return bytes;
    }

    /** Returns about how many bytes a row with these values takes. */
    public static long of(Collection<Node> values) {
        return ROW
                + values.stream()
                        .mapToLong(value -> CELL + 2 * characters(value))
                        .sum();
    }

    /** Returns about how many bytes a triple of a result takes. */
    public static long of(Triple triple) {
        return ROW + CELL + 2 * (characters(triple.getSubject()) + characters(triple.getObject()));
    }

    static long characters(Node node) {
        if (node.isURI()) {
            return node.getURI().length();
        }
        return node.isLiteral() ? node.getLiteralLexicalForm().length() : 0;
    }

    /** Returns how many digits a number has, without writing it; 0 for what is no number. */
    static long digits(NodeValue value) {
        if (value.isInteger()) {
            return value.getInteger().bitLength() / 3;
        }
        return value.isDecimal()
                ? value.getDecimal().precision()
                        + Math.abs((long) value.getDecimal().scale())
                : 0;
    }

    /** Returns how many characters a value has; 0 for a number. */
    static long characters(NodeValue value) {
        return value.isNumber() ? 0 : characters(value.asNode());
    }
}
