package org.chancery.server.page.table;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.chancery.server.page.Link;

/**
 * One cell of a table.
 *
 * @param link the words, and where they lead
 * @param iri the thing in full; empty for plain words and numbers
 * @param isNumber whether it is a number
 * @param span the days that it may mean, if it reads as a date or an interval
 */
public record Cell(Link link, String iri, boolean isNumber, Optional<DaySpan> span) {
    /** The cell of a row that has no value in the column. */
    static final Cell EMPTY = new Cell(Link.plain(""), "", false, Optional.empty());

    static Cell of(Link words, Node node) {
        boolean number = node.isLiteral() && NodeValue.makeNode(node).isNumber();
        return new Cell(words, node.isURI() ? node.getURI() : "", number, DaySpan.parse(words.text()));
    }

    public boolean isThing() {
        return !iri.isEmpty();
    }

    boolean isEmpty() {
        return equals(EMPTY);
    }
}
