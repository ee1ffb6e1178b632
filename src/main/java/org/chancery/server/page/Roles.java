package org.chancery.server.page;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.chancery.vocab.CY;

/** Who takes part in what is claimed. */
public final class Roles {
    private static final List<Property> ALL =
            List.of(CY.propositionSubject, CY.propositionObject, CY.counterparty, CY.agent, CY.patient, CY.eventPlace);

    private Roles() {}

    /** Tells whether the actor or place takes part in the proposition, or in the event that it describes. */
    public static boolean takesPart(Node actor, Node proposition, PageData data) {
        Stream<Node> events = Stream.of(CY.describedEvent, CY.propositionSubject)
                .flatMap(property -> data.all(proposition, property).stream());
        return Stream.concat(Stream.of(proposition), events).anyMatch(subject -> ALL.stream()
                .anyMatch(role -> data.graph().contains(subject, role.asNode(), actor)));
    }
}
