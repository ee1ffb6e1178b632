package org.chancery.server.page.thing;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.chancery.server.page.PageData;
import org.chancery.vocab.CY;

/** Finds the others whom a statement ties to a thing. */
final class Neighbours {
    private Neighbours() {}

    /**
     * One of them.
     *
     * @param out whether the tie goes from the thing to it
     */
    record End(Node node, boolean out) {}

    static List<End> of(PageData data, Node thing, IndexedStatement statement) {
        return ends(data, statement).filter(end -> !end.node().equals(thing)).toList();
    }

    private static Stream<End> ends(PageData data, IndexedStatement statement) {
        Node proposition = statement.proposition();
        return switch (statement.role()) {
            case "either" ->
                Stream.concat(
                        ends(data, proposition, CY.propositionObject, true),
                        ends(data, proposition, CY.propositionSubject, true));
            case "subject" -> ends(data, proposition, CY.propositionObject, true);
            case "object" -> ends(data, proposition, CY.propositionSubject, false);
            case "measured" -> ends(data, proposition, CY.counterparty, true);
            case "counterparty" -> ends(data, proposition, CY.propositionSubject, false);
            case "agent" -> eventEnds(data, proposition, CY.patient, true);
            case "patient" -> eventEnds(data, proposition, CY.agent, false);
            default -> Stream.empty();
        };
    }

    private static Stream<End> eventEnds(PageData data, Node proposition, Property property, boolean out) {
        return data.all(proposition, CY.describedEvent).stream().flatMap(event -> ends(data, event, property, out));
    }

    private static Stream<End> ends(PageData data, Node node, Property property, boolean out) {
        return data.all(node, property).stream()
                .filter(end -> !data.isA(end, CY.Event))
                .map(end -> new End(end, out));
    }
}
