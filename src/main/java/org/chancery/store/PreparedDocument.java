package org.chancery.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.chancery.vocab.CY;

/** A document's triples, copied out of the caller's graph and checked, so that nothing about them can fail later. */
record PreparedDocument(Node document, Node runDigest, Node sourceKey, List<Triple> triples) {

    static PreparedDocument of(DocumentGraph source) {
        List<Triple> triples = source.triples().find().mapWith(StoredForm::of).toList();
        PreparedDocument prepared = new PreparedDocument(
                NodeFactory.createURI(source.documentIri()),
                NodeFactory.createLiteralString(source.runDigest()),
                NodeFactory.createLiteralString(source.sourceKey()),
                triples);
        prepared.check(source.triples());
        return prepared;
    }

    private void check(Graph graph) {
        require(graph.contains(document, RDF.type.asNode(), CY.Document.asNode()), "is not said to be a cy:Document");
        require(graph.contains(Node.ANY, CY.runDigest.asNode(), runDigest), "has no activity with its run digest");
        triples.forEach(this::checkTerms);
        Ownership ownership = Ownership.in(graph, document);
        fragments().forEach(node -> require(ownership.owns(node), "has a node that it does not own: " + node));
    }

    private void checkTerms(Triple triple) {
        require(
                triple.getSubject().isURI()
                        && (triple.getObject().isURI() || triple.getObject().isLiteral()),
                "has a term that is neither IRI nor literal: " + triple);
    }

    private Set<Node> fragments() {
        Set<Node> nodes = new HashSet<>();
        String start = document.getURI() + "#";
        for (Triple triple : triples) {
            if (triple.getSubject().getURI().startsWith(start)) {
                nodes.add(triple.getSubject());
            }
        }
        return nodes;
    }

    private void require(boolean condition, String fault) {
        if (!condition) {
            throw new IllegalArgumentException("The graph of " + document + " " + fault);
        }
    }
}
