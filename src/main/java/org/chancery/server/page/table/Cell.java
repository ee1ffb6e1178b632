package org.chancery.server.page.table;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;
import org.chancery.server.page.Link;
import org.chancery.server.page.timeline.TimeRange;
import org.chancery.vocab.Bases;

/**
 * One cell of a table.
 *
 * @param link the words, and where they lead
 * @param iri the thing in full; empty for plain words and numbers
 * @param isNumber whether it is a number
 */
public record Cell(Link link, String iri, boolean isNumber) {
    /** The cell of a row that has no value in the column. */
    static final Cell EMPTY = new Cell(Link.plain(""), "", false);

    private static final String TIME =
            "(\\.\\.|[\\dX]{4}(-[\\dX]{2}){0,2}(T\\S+)?[?~%]?)(/(\\.\\.|[\\dX]{4}(-[\\dX]{2}){0,2}[?~%]?))?";

    static Cell of(Link words, Node node) {
        boolean number = node.isLiteral() && NodeValue.makeNode(node).isNumber();
        return new Cell(words, node.isURI() ? node.getURI() : "", number);
    }

    public boolean isThing() {
        return !iri.isEmpty();
    }

    public String text() {
        return link.text();
    }

    /** Tells whether it is a value of a code list or a term of the ontology. */
    boolean isCode() {
        return iri.startsWith(Bases.CODES) || iri.startsWith(Bases.TERMS);
    }

    /** Tells whether the words are a date, an instant or an interval in the manner of EDTF. */
    boolean isTime() {
        return text().matches(TIME);
    }

    /** Returns the days that the words may mean, marks of doubt left aside; absent if they give none. */
    Optional<TimeRange> range() {
        return isTime() ? TimeRange.parse(text().replaceAll("T[^/]*|[?~%]", "")) : Optional.empty();
    }

    boolean isEmpty() {
        return equals(EMPTY);
    }
}
