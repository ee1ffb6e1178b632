package org.chancery.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.vocab.CY;

/** Finds names for IRIs: their label, English before others, or else the readable end of the IRI. */
final class Labels {
    private static final List<Node> PROPERTIES =
            List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), CY.preferredName.asNode());

    private final Graph graph;

    Labels(Graph graph) {
        this.graph = graph;
    }

    /** Returns the node's name with the address of its page; for a literal its words. */
    Link link(Node node) {
        if (node.isLiteral()) {
            return new Link(node.getLiteralLexicalForm(), node.getLiteralLanguage(), "");
        }
        return label(node)
                .map(label -> new Link(label.getLiteralLexicalForm(), label.getLiteralLanguage(), Addresses.page(node)))
                .orElseGet(() -> new Link(readable(node), "", Addresses.page(node)));
    }

    /** Returns the node's name. */
    String text(Node node) {
        return link(node).text();
    }

    private Optional<Node> label(Node node) {
        return PROPERTIES.stream()
                .flatMap(property -> graph.find(node, property, Node.ANY).toList().stream())
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .min(Comparator.comparing(
                                (Node label) -> !label.getLiteralLanguage().startsWith("en"))
                        .thenComparing(label -> label.getLiteralLexicalForm()));
    }

    private static String readable(Node node) {
        if (!node.isURI()) {
            return node.toString();
        }
        String iri = node.getURI();
        String end = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        return end.isEmpty() ? iri : end.matches("[a-z]+([A-Z][a-z]+)+") ? spaced(end) : end;
    }

    private static String spaced(String camelCase) {
        return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
