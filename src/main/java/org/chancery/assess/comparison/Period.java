package org.chancery.assess.comparison;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.chancery.assess.statement.Facts;
import org.chancery.vocab.CY;

/**
 * A time by its bounds, as ISO 8601 instants.
 *
 * @param from absent if it is open
 * @param to absent if it is open
 */
record Period(Optional<String> from, Optional<String> to) {

    /** Returns the time to which the property leads; absent if there is none. */
    static Optional<Period> of(Node node, Property property, Facts facts) {
        return facts.object(node, property)
                .map(time -> new Period(bound(time, CY.earliest, facts), bound(time, CY.latest, facts)));
    }

    private static Optional<String> bound(Node time, Property property, Facts facts) {
        return facts.object(time, property).map(Node::getLiteralLexicalForm);
    }

    boolean overlaps(Period other) {
        return begins(other) && other.begins(this);
    }

    /** Tells whether it begins before the other one ends. */
    private boolean begins(Period other) {
        return from.isEmpty() || other.to.isEmpty() || from.get().compareTo(other.to.get()) <= 0;
    }
}
