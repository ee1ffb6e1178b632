package org.chancery.server.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.chancery.query.QueryRun;

/**
 * What pages read within one transaction.
 *
 * @param dataset the data
 * @param graph the data's default graph with the ontology beside it
 * @param run runs queries over the data
 * @param labels names things
 */
public record PageData(DatasetGraph dataset, Graph graph, QueryRun run, Labels labels) {
    /** Returns the values of the property, in no order. */
    public List<Node> all(Node subject, Property property) {
        return graph.find(subject, property.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    /** Returns the value of the property, the first by its text if there are several; absent if there is none. */
    public Optional<Node> one(Node subject, Property property) {
        return all(subject, property).stream().min((a, b) -> a.toString().compareTo(b.toString()));
    }

    /** Returns the text of the property's value; empty if there is none. */
    public String text(Node subject, Property property) {
        return one(subject, property)
                .map(node -> node.isLiteral() ? node.getLiteralLexicalForm() : node.toString())
                .orElse("");
    }

    /** Returns the number that is the property's value; absent if there is none. */
    public Optional<Integer> number(Node subject, Property property) {
        return one(subject, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralValue)
                .filter(Number.class::isInstance)
                .map(value -> ((Number) value).intValue());
    }

    /** Returns the subjects that point to the object by the property, in no order. */
    public List<Node> pointingAt(Node object, Property property) {
        return graph.find(Node.ANY, property.asNode(), object)
                .mapWith(Triple::getSubject)
                .toList();
    }

    public boolean isA(Node node, RDFNode type) {
        return graph.contains(node, RDF.type.asNode(), type.asNode());
    }

    /** Tells whether anything is said of the node, or points at it. */
    public boolean knows(Node node) {
        return graph.contains(node, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, node);
    }

    /** Returns the first of the IRIs of which anything is said; absent if there is none. */
    public Optional<Node> firstKnown(List<String> iris) {
        return iris.stream().map(NodeFactory::createURI).filter(this::knows).findFirst();
    }
}
