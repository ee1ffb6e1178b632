package org.chancery.compare.report;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.model.RelationType;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/**
 * All that is needed to read some nodes of a document: they themselves and whatever they lean on, as one run tells it. Of
 * actors and places the other names, offices and derived ties are left out.
 */
final class Description {
    private static final Set<Node> LEFT_OUT = Stream.concat(
                    Stream.of(CY.heldOffice.asNode(), SKOS.altLabel.asNode()),
                    Arrays.stream(RelationType.values()).map(type -> NodeFactory.createURI(Bases.TERMS + type.label())))
            .collect(Collectors.toUnmodifiableSet());

    private final Resource document;
    private final Graph told;
    private final Optional<Graph> preferred;
    private final Graph triples = GraphFactory.createDefaultGraph();
    private final Set<Node> seen = new HashSet<>();

    private Description(Resource document, Optional<Graph> preferred) {
        this.document = document;
        this.told = document.getModel().getGraph();
        this.preferred = preferred;
        add(document.asNode());
    }

    /** Returns a description of the document with its text and blocks. */
    static Description of(Resource document) {
        return new Description(document, Optional.empty());
    }

    /** Returns a description that takes what stands outside of the document, and what is known of it, from the other run. */
    static Description of(Resource document, Resource inOther) {
        return new Description(document, Optional.of(inOther.getModel().getGraph()));
    }

    Graph triples() {
        return triples;
    }

    Node document() {
        return document.asNode();
    }

    void add(Collection<Resource> nodes) {
        nodes.forEach(node -> add(node.asNode()));
    }

    private void add(Node start) {
        Deque<Node> next = new ArrayDeque<>(Set.of(start));
        while (!next.isEmpty()) {
            Node node = next.remove();
            if (seen.add(node)) {
                describe(node, next);
                leaningOn(node).forEach(next::add);
            }
        }
    }

    private void describe(Node node, Deque<Node> next) {
        source(node)
                .find(node, Node.ANY, Node.ANY)
                .filterDrop(triple -> LEFT_OUT.contains(triple.getPredicate()))
                .forEachRemaining(triple -> {
                    triples.add(triple);
                    if (leadsOn(triple)) {
                        next.add(triple.getObject());
                    }
                });
    }

    private Graph source(Node node) {
        return preferred.filter(other -> isShared(node, other)).orElse(told);
    }

    private boolean isShared(Node node, Graph other) {
        if (node.equals(document())) {
            return objects(told, node, CY.authorVoice.asNode()).equals(objects(other, node, CY.authorVoice.asNode()));
        }
        return node.isURI() && node.getURI().startsWith(Bases.ENTITIES) && other.contains(node, Node.ANY, Node.ANY);
    }

    private static boolean leadsOn(Triple triple) {
        Node node = triple.getObject();
        return node.isURI()
                && !triple.getPredicate().equals(RDF.type.asNode())
                && !node.getURI().startsWith(Bases.TERMS)
                && !node.getURI().startsWith(Bases.CODES);
    }

    /** Who reports a claim, what proposition tells of an event, and which blocks a document has, point the other way. */
    private Set<Node> leaningOn(Node node) {
        Set<Node> found = new HashSet<>(subjects(CY.reports.asNode(), node));
        found.addAll(subjects(CY.describedEvent.asNode(), node));
        if (node.equals(document())) {
            subjects(DCTerms.isPartOf.asNode(), node).stream()
                    .filter(part -> told.contains(part, RDF.type.asNode(), CY.Block.asNode()))
                    .forEach(found::add);
        }
        return found;
    }

    private Set<Node> subjects(Node property, Node node) {
        return told.find(Node.ANY, property, node).mapWith(Triple::getSubject).toSet();
    }

    private static Set<Node> objects(Graph graph, Node node, Node property) {
        return graph.find(node, property, Node.ANY).mapWith(Triple::getObject).toSet();
    }
}
