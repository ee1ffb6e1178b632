package org.chancery.assess.statement;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.chancery.vocab.CY;

/** Who and what a proposition is about. */
public final class Participants {
    private static final List<Property> OF_PROPOSITION =
            List.of(CY.propositionSubject, CY.propositionObject, CY.counterparty, CY.describedEvent);
    private static final List<Property> OF_EVENT = List.of(CY.agent, CY.patient, CY.eventPlace);

    private Participants() {}

    /** Returns the actors and places, those of its event included, each once. */
    public static List<Node> of(Node proposition, Facts facts) {
        return OF_PROPOSITION.stream()
                .flatMap(role -> facts.objects(proposition, role).stream())
                .flatMap(node -> facts.isA(node, CY.Event) ? ofEvent(node, facts) : Stream.of(node))
                .distinct()
                .toList();
    }

    private static Stream<Node> ofEvent(Node event, Facts facts) {
        return OF_EVENT.stream().flatMap(role -> facts.objects(event, role).stream());
    }
}
