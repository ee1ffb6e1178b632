package org.chancery.server.page.door;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.export.DatasetExport;
import org.chancery.export.RdfFormat;
import org.chancery.export.network.Gexf;
import org.chancery.export.network.GraphMl;
import org.chancery.export.network.Network;
import org.chancery.server.http.CsvWriter;
import org.chancery.server.http.Format;
import org.chancery.server.page.PageData;

/**
 * A file that can be had of the whole data.
 *
 * @param name of the file
 * @param title what it holds, in a sentence
 * @param format how it is written
 * @param rdf whether it holds all triples
 * @param maker writes it
 */
record Download(String name, String title, Format format, boolean rdf, Maker maker) {
    static final List<Download> ALL = List.of(
            rdf("chancery.ttl", "Everything as Turtle, as Protégé opens it.", Format.TURTLE, RdfFormat.TURTLE),
            rdf("chancery.nt", "Everything as N-Triples, one triple a line.", Format.N_TRIPLES, RdfFormat.NTRIPLES),
            rdf("chancery.trig", "Everything as TriG, with a graph for each document.", Format.TRIG, RdfFormat.TRIG),
            rdf("chancery.nq", "The same as N-Quads, one quad a line.", Format.N_QUADS, RdfFormat.NQUADS),
            network(
                    "actors.csv",
                    "The actors that stand in a relation, as a table.",
                    Format.CSV,
                    (network, out) -> table(
                            Network.actorColumns(),
                            network.actors().stream().map(Network.Actor::cells).toList(),
                            out)),
            network(
                    "relations.csv",
                    "The relations between them as a table: the edges.",
                    Format.CSV,
                    (network, out) -> table(
                            Network.tieColumns(),
                            network.ties().stream().map(Network.Tie::cells).toList(),
                            out)),
            network(
                    "network.graphml",
                    "Both as GraphML, for yEd, igraph, NetworkX and others.",
                    Format.GRAPHML,
                    GraphMl::write),
            network("network.gexf", "Both as GEXF with dates, for Gephi.", Format.GEXF, Gexf::write));

    private static final String FOLDER = "/downloads/";

    /** Writes a file from the data. */
    @FunctionalInterface
    interface Maker {
        void write(PageData data, OutputStream out) throws IOException;
    }

    private interface NetworkMaker {
        void write(Network network, OutputStream out) throws IOException;
    }

    /** Returns the download with the file name; absent if there is none. */
    static Optional<Download> named(String name) {
        return ALL.stream().filter(download -> download.name().equals(name)).findFirst();
    }

    /** Returns its address on this server. */
    String path() {
        return FOLDER + name;
    }

    private static Download rdf(String name, String title, Format format, RdfFormat syntax) {
        return new Download(name, title, format, true, (data, out) -> export(data.dataset(), syntax, out));
    }

    private static void export(DatasetGraph data, RdfFormat syntax, OutputStream out) {
        if (syntax.hasGraphs()) {
            DatasetExport.writeByDocument(data, syntax, out);
        } else {
            DatasetExport.write(data, syntax, out);
        }
    }

    private static Download network(String name, String title, Format format, NetworkMaker maker) {
        return new Download(name, title, format, false, (data, out) -> maker.write(Network.read(data.run()), out));
    }

    private static void table(List<String> columns, List<List<String>> rows, OutputStream out) throws IOException {
        out.write(CsvWriter.line(columns).getBytes(StandardCharsets.UTF_8));
        for (List<String> row : rows) {
            List<String> cells = row.stream().map(CsvWriter::harmless).toList();
            out.write(CsvWriter.line(cells).getBytes(StandardCharsets.UTF_8));
        }
    }
}
