package org.chancery.export.network;

import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.vocab.Bases;

/** Writes a network as GraphML, a directed graph that may have several edges between two nodes. */
public final class GraphMl {
    private static final String NODE = "n";
    private static final String EDGE = "e";

    private final Xml xml;

    private GraphMl(Xml xml) {
        this.xml = xml;
    }

    /** Writes the network; nodes and edges are named by their IRIs, and all else about them is data of keys. */
    public static void write(Network network, OutputStream out) {
        Xml xml = Xml.to(out);
        xml.element("graphml", () -> new GraphMl(xml).content(network), "xmlns", Bases.GRAPHML);
        xml.end();
    }

    private void content(Network network) {
        keys("node", NODE, Network.actorColumns(), 1);
        keys("edge", EDGE, Network.tieColumns(), 3);
        xml.element(
                "graph",
                () -> {
                    network.actors().forEach(this::node);
                    network.ties().forEach(this::edge);
                },
                "id",
                "actors",
                "edgedefault",
                "directed");
    }

    private void keys(String kind, String prefix, List<String> columns, int first) {
        IntStream.range(first, columns.size())
                .forEach(i -> xml.element(
                        "key",
                        () -> {},
                        "id",
                        prefix + i,
                        "for",
                        kind,
                        "attr.name",
                        columns.get(i),
                        "attr.type",
                        columns.get(i).endsWith("_sources") ? "int" : "string"));
    }

    private void node(Network.Actor actor) {
        xml.element("node", () -> data(NODE, actor.cells(), 1), "id", actor.iri());
    }

    private void edge(Network.Tie tie) {
        xml.element(
                "edge",
                () -> data(EDGE, tie.cells(), 3),
                "id",
                tie.iri(),
                "source",
                tie.source(),
                "target",
                tie.target());
    }

    private void data(String prefix, List<String> cells, int first) {
        IntStream.range(first, cells.size())
                .filter(i -> !cells.get(i).isEmpty())
                .forEach(i -> xml.element("data", () -> xml.text(cells.get(i)), "key", prefix + i));
    }
}
