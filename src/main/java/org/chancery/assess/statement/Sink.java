package org.chancery.assess.statement;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;

/** One derived node as it is written into a graph. */
public record Sink(Graph graph, Node node) {

    /** Takes out all that the graph says of the node, triple by triple, since the text index hears of no other deletion. */
    public static void delete(Graph graph, Node node) {
        deleteAll(graph, node, Node.ANY);
    }

    /** Takes out all values of the property, of one node or of any. */
    public static void deleteAll(Graph graph, Node node, Node property) {
        graph.find(node, property, Node.ANY).toList().forEach(graph::delete);
    }

    /** Begins the node as one of the type. */
    public static Sink of(Graph graph, Node node, Resource type) {
        return new Sink(graph, node).add(RDF.type, type.asNode());
    }

    public Sink add(Property property, Node value) {
        graph.add(node, property.asNode(), value);
        return this;
    }

    public Sink add(Property property, long number) {
        return add(property, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }

    public Sink add(Property property, boolean truth) {
        return add(property, NodeFactory.createLiteralDT(Boolean.toString(truth), XSDDatatype.XSDboolean));
    }

    public Sink add(Property property, String text) {
        return add(property, NodeFactory.createLiteralString(text));
    }

    public Sink english(Property property, String text) {
        return add(property, NodeFactory.createLiteralLang(text, "en"));
    }
}
