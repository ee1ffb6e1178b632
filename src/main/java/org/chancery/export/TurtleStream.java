package org.chancery.export;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes one graph after the other as a single one in Turtle, so that only one need be in memory; it stays open. */
public final class TurtleStream {
    private final StreamRDF stream;

    private TurtleStream(StreamRDF stream) {
        this.stream = stream;
    }

    /** Returns a stream that has written its prefixes. */
    public static TurtleStream begin(OutputStream out) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        stream.start();
        Prefixes.all(GraphFactory.createDefaultGraph()).forEach(stream::prefix);
        return new TurtleStream(stream);
    }

    /** Writes the triples of the graph, sorted. */
    public void add(Graph graph) {
        RdfWriter.sorted(graph).forEach(stream::triple);
    }

    /** Writes what is left. */
    public void end() {
        stream.finish();
    }
}
