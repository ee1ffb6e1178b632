package org.chancery.server.page.position;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.chancery.query.Answer;
import org.chancery.vocab.CYV;

/**
 * A position as it is found, before its words are read.
 *
 * @param change the code of how it changed
 */
record Stand(Node position, Node holder, Node proposition, Node change) {
    private static final List<Node> TELLING_FIRST = List.of(
            CYV.reversed.asNode(),
            CYV.orderUnknown.asNode(),
            CYV.hedgeDropped.asNode(),
            CYV.hedgeAdded.asNode(),
            CYV.steady.asNode(),
            CYV.onceStated.asNode());

    /** The most telling change first. */
    static final Comparator<Stand> TELLING = Comparator.comparingInt(
                    (Stand stand) -> TELLING_FIRST.indexOf(stand.change()))
            .thenComparing(stand -> stand.holder().toString())
            .thenComparing(stand -> stand.proposition().toString());

    /** A query that is told the holder has no column for it. */
    static Stand of(Answer.Row row, Map<String, Node> bound) {
        return new Stand(
                row.get("position").orElseThrow(),
                row.get("holder").orElseGet(() -> bound.get("holder")),
                row.get("proposition").orElseThrow(),
                row.get("change").orElseThrow());
    }

    /** Tells whether the actor said something else later, or may have. */
    boolean changed() {
        return !change.equals(CYV.steady.asNode()) && !change.equals(CYV.onceStated.asNode());
    }
}
