package org.chancery.server.page;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.explain.Wording;

/** Finds names for IRIs: their label, English before others, or else the readable end of the IRI. */
public final class Labels {
    private final Wording wording;

    Labels(Graph graph) {
        this.wording = new Wording(graph);
    }

    /** Returns the node's name with the address of its page; for a literal its words. */
    public Link link(Node node) {
        if (node.isLiteral()) {
            return new Link(node.getLiteralLexicalForm(), node.getLiteralLanguage(), "");
        }
        return wording.label(node)
                .map(label -> new Link(label.getLiteralLexicalForm(), label.getLiteralLanguage(), Addresses.page(node)))
                .orElseGet(() -> new Link(Wording.readable(node), "", Addresses.page(node)));
    }

    /** Returns the same for a node that may be absent; an empty link then. */
    public Link linkOrNone(Optional<Node> node) {
        return node.map(this::link).orElse(Link.plain(""));
    }

    /** Returns the node's name. */
    public String text(Node node) {
        return link(node).text();
    }
}
