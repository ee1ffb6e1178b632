package org.chancery.assess.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.model.Digest;

/**
 * That in which propositions meet: those of one matter are compared with each other, in one way.
 *
 * @param comparison the name of the way
 * @param key what they have in common
 */
public record Matter(String comparison, List<Node> key) {
    private static final int DIGITS = 16;

    static Matter of(Comparison comparison, Node... key) {
        return new Matter(comparison.getClass().getSimpleName(), List.of(key));
    }

    String digest() {
        return Digest.of(
                DIGITS,
                Stream.concat(Stream.of(comparison), key.stream().map(Node::toString))
                        .toArray(String[]::new));
    }

    Node literal() {
        return NodeFactory.createLiteralString(digest());
    }
}
