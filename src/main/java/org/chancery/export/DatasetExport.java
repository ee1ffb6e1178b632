package org.chancery.export;

import java.io.OutputStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.vocab.CY;

/** Writes a whole dataset, to be called within a read transaction. */
public final class DatasetExport {
    private DatasetExport() {}

    /** Writes the default graph as one graph. */
    public static void write(DatasetGraph dataset, RdfFormat format, OutputStream out) {
        Stream<Quad> quads = dataset.getDefaultGraph().stream().map(DatasetExport::shared);
        RdfWriter.write(quads, GraphFactory.createDefaultGraph(), format, out);
    }

    /** Writes the nodes of each document in a graph named after it, and what documents share in the default graph. */
    public static void writeByDocument(DatasetGraph dataset, RdfFormat format, OutputStream out) {
        if (!format.hasGraphs()) {
            throw new IllegalArgumentException(format.label() + " has no graphs");
        }
        Graph graph = dataset.getDefaultGraph();
        Stream<Quad> quads = graph.stream().map(triple -> Quad.create(owner(graph, triple.getSubject()), triple));
        RdfWriter.write(quads, GraphFactory.createDefaultGraph(), format, out);
    }

    private static Quad shared(Triple triple) {
        return Quad.create(Quad.defaultGraphIRI, triple);
    }

    private static Node owner(Graph graph, Node subject) {
        if (graph.contains(subject, RDF.type.asNode(), CY.Document.asNode())) {
            return subject;
        }
        return Stream.of(DCTerms.isPartOf, CY.voicedIn)
                .flatMap(property -> graph.stream(subject, property.asNode(), Node.ANY))
                .map(Triple::getObject)
                .findFirst()
                .orElse(Quad.defaultGraphIRI);
    }
}
