package org.chancery.assess.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.chancery.vocab.CY;

/** What a graph says of a node, value by value; lists are in order of the terms, so that results do not depend on storage. */
public record Facts(Graph graph) {
    /** No chain of reports is so long; it keeps a ring, which the shapes refuse, from going on for ever. */
    private static final int MOST_HOPS = 50;

    private static final Comparator<Node> ORDER = Comparator.comparing(Node::toString);

    public List<Node> objects(Node subject, Property property) {
        return sorted(graph.find(subject, property.asNode(), Node.ANY).mapWith(Triple::getObject));
    }

    public List<Node> subjects(Property property, Node object) {
        return sorted(graph.find(Node.ANY, property.asNode(), object).mapWith(Triple::getSubject));
    }

    /** Returns the first value; absent if there is none. */
    public Optional<Node> object(Node subject, Property property) {
        return objects(subject, property).stream().findFirst();
    }

    public boolean has(Node subject, Property property, Resource value) {
        return graph.contains(subject, property.asNode(), value.asNode());
    }

    public boolean isA(Node node, Resource type) {
        return has(node, RDF.type, type);
    }

    /** Returns the claim that the claim passes on in the end, itself if it passes on none. */
    public Node innermost(Node claim) {
        Node inner = claim;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            Optional<Node> reported = object(inner, CY.reports);
            if (reported.isEmpty()) {
                return inner;
            }
            inner = reported.get();
        }
        return inner;
    }

    private static List<Node> sorted(ExtendedIterator<Node> nodes) {
        List<Node> found = nodes.toList();
        return found.size() < 2
                ? found
                : found.stream().distinct().sorted(ORDER).toList();
    }
}
