package org.chancery.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.vocab.CY;

/** The nodes that belong to one document alone: itself, what is part of it, and the claims voiced in it. */
record Ownership(Set<Node> nodes) {

    static Ownership in(Graph graph, Node document) {
        Set<Node> nodes = new LinkedHashSet<>();
        nodes.add(document);
        addSubjects(graph, DCTerms.isPartOf.asNode(), document, nodes);
        addSubjects(graph, CY.voicedIn.asNode(), document, nodes);
        return new Ownership(nodes);
    }

    private static void addSubjects(Graph graph, Node property, Node document, Set<Node> nodes) {
        graph.find(Node.ANY, property, document).mapWith(Triple::getSubject).forEachRemaining(nodes::add);
    }

    boolean owns(Node node) {
        return nodes.contains(node);
    }
}
