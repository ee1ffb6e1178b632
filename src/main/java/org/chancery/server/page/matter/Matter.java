package org.chancery.server.page.matter;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * Something that is claimed, at one time and place.
 *
 * @param type the code of its event type, relation or kind of number
 * @param date in EDTF; empty if it has none
 * @param place where it happens; absent if that is not told, or not asked for
 * @param status the code of how it stands; absent if the data do not say
 * @param claims on it, in the order of their IRIs
 */
public record Matter(
        Node proposition, Node type, String date, Optional<Node> place, Optional<Node> status, List<Node> claims) {
    public Matter {
        claims = List.copyOf(claims);
    }
}
