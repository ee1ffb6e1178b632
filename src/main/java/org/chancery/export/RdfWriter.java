package org.chancery.export;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.SysRIOT;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.CannotEncodeCharacterException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.chancery.model.ChanceryException;

/** Writes graphs; the line- and block-oriented syntaxes as a stream, in the order given. */
public final class RdfWriter {
    private static final Comparator<Triple> ORDER = Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
            .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

    private RdfWriter() {}

    /** Returns the triples of the graph by subject, predicate and object: the same graph gives the same list. */
    public static List<Triple> sorted(Graph graph) {
        return graph.stream().sorted(ORDER).toList();
    }

    /**
     * Writes the graph as the default graph, its triples sorted, so that the same graph gives the same bytes.
     *
     * @throws ChanceryException if a text holds a character that the format cannot
     */
    public static void write(Graph graph, RdfFormat format, OutputStream out) {
        write(sorted(graph).stream().map(triple -> Quad.create(Quad.defaultGraphIRI, triple)), graph, format, out);
    }

    /**
     * Writes the graph at once in a syntax that may need to see all of it. IRIs are written as they stand: RDF/XML of Jena would
     * fail at the first that breaks a rule of its scheme, as {@code https:example.org} does.
     *
     * @throws CannotEncodeCharacterException if a text holds a character that XML cannot
     */
    public static void whole(Graph graph, RDFFormat syntax, OutputStream out) {
        RDFWriter.source(graph)
                .format(syntax)
                .set(SysRIOT.sysRdfWriterProperties, Map.of("allowBadURIs", "true"))
                .output(out);
    }

    /**
     * Writes the quads in their order; a syntax without graphs gets their triples alone, and one that cannot be written
     * as a stream is built in memory first.
     *
     * @param prefixes the graph whose prefixes are used besides those of this project
     */
    static void write(Stream<Quad> quads, Graph prefixes, RdfFormat format, OutputStream out) {
        if (StreamRDFWriter.registered(format.syntax())) {
            stream(quads, prefixes, format.syntax(), out);
        } else {
            DatasetGraph whole = DatasetGraphFactory.create();
            Prefixes.all(prefixes).forEach(whole.prefixes()::add);
            quads.forEach(whole::add);
            writeWhole(whole, format, out);
        }
    }

    private static void stream(Stream<Quad> quads, Graph prefixes, RDFFormat syntax, OutputStream out) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(out, syntax);
        boolean named = syntax.equals(RDFFormat.TRIG_BLOCKS) || syntax.equals(RDFFormat.NQUADS_UTF8);
        stream.start();
        Prefixes.all(prefixes).forEach(stream::prefix);
        quads.forEach(quad -> {
            if (named && !quad.isDefaultGraph()) {
                stream.quad(quad);
            } else {
                stream.triple(quad.asTriple());
            }
        });
        stream.finish();
    }

    private static void writeWhole(DatasetGraph whole, RdfFormat format, OutputStream out) {
        if (format == RdfFormat.JSONLD) {
            RDFDataMgr.write(out, whole, format.syntax());
            return;
        }
        try {
            whole(whole.getDefaultGraph(), format.syntax(), out);
        } catch (CannotEncodeCharacterException e) {
            String character = String.format(Locale.ROOT, "U+%04X", (int) e.getBadChar());
            throw new ChanceryException(
                    format.label() + " cannot hold the control character " + character
                            + ", which stands in a text; choose another format, such as turtle",
                    e);
        }
    }
}
