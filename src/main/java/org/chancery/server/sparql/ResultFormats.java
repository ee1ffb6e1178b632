package org.chancery.server.sparql;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.chancery.export.RdfWriter;
import org.chancery.server.http.Format;

/** Writes answers in the W3C formats. */
public final class ResultFormats {
    /** The forms of rows and truth values, the preferred first. */
    static final List<Format> ROWS =
            List.of(Format.SPARQL_JSON, Format.SPARQL_XML, Format.CSV, Format.TSV, Format.HTML);

    /** The forms of graphs, the preferred first. */
    public static final List<Format> GRAPHS = List.of(Format.TURTLE, Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML);

    private ResultFormats() {}

    static void write(OutputStream out, QueryResult.Rows result, Format format) {
        if (format.equals(Format.CSV)) {
            CsvRows.write(out, result);
            return;
        }
        Lang lang = lang(format);
        RowSetWriterRegistry.getFactory(lang)
                .create(lang)
                .write(out, RowSetStream.create(result.columns(), result.rows().iterator()), new Context());
    }

    static void write(OutputStream out, QueryResult.Truth result, Format format) {
        Lang lang = lang(format);
        RowSetWriterRegistry.getFactory(lang).create(lang).write(out, result.value(), new Context());
    }

    private static Lang lang(Format format) {
        return switch (format.ending()) {
            case "xml" -> ResultSetLang.RS_XML;
            case "csv" -> ResultSetLang.RS_CSV;
            case "tsv" -> ResultSetLang.RS_TSV;
            default -> ResultSetLang.RS_JSON;
        };
    }

    /** Writes a graph in the format, which is one of {@link #GRAPHS}. */
    public static void write(OutputStream out, Graph graph, Format format) {
        RDFFormat syntax =
                switch (format.ending()) {
                    case "nt" -> RDFFormat.NTRIPLES_UTF8;
                    case "rdf" -> RDFFormat.RDFXML_PLAIN;
                    case "jsonld" -> RDFFormat.JSONLD11_PRETTY;
                    default -> RDFFormat.TURTLE_PRETTY;
                };
        RdfWriter.whole(graph, syntax, out);
    }
}
