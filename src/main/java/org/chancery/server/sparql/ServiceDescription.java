package org.chancery.server.sparql;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.server.http.Format;
import org.chancery.server.http.Reply;

/** Tells programs what the endpoint can do (SPARQL 1.1 Service Description). */
final class ServiceDescription {
    private ServiceDescription() {}

    /** Returns the description of the endpoint at the address. */
    static Reply reply(String endpoint, Format format) {
        Graph graph = GraphFactory.createDefaultGraph();
        InputStream in = ServiceDescription.class.getResourceAsStream("service-description.ttl");
        RDFParser.source(in).lang(Lang.TURTLE).base(endpoint).parse(graph);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultFormats.write(out, graph, format);
        return Reply.ok(format, out.toByteArray()).with("Vary", "Accept");
    }
}
