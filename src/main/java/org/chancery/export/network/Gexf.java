package org.chancery.export.network;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.vocab.Bases;

/** Writes a network as GEXF 1.3 with the dates of the ties, for Gephi. */
public final class Gexf {
    private static final int FIRST_OF_NODE = 2;
    private static final int FIRST_OF_EDGE = 4;

    private final Xml xml;

    private Gexf(Xml xml) {
        this.xml = xml;
    }

    /** Writes the network; an edge lasts as long as affirmations say, and without end where they name none. */
    public static void write(Network network, OutputStream out) {
        Xml xml = Xml.to(out);
        xml.element("gexf", () -> new Gexf(xml).content(network), "xmlns", Bases.GEXF, "version", "1.3");
        xml.end();
    }

    private void content(Network network) {
        xml.element(
                "graph",
                () -> {
                    attributes("node", Network.actorColumns().subList(FIRST_OF_NODE, 4));
                    attributes("edge", Network.tieColumns().subList(FIRST_OF_EDGE, 7));
                    xml.element("nodes", () -> network.actors().forEach(this::node));
                    xml.element("edges", () -> network.ties().forEach(this::edge));
                },
                "defaultedgetype",
                "directed",
                "mode",
                "dynamic",
                "timeformat",
                "datetime");
    }

    private void attributes(String kind, List<String> names) {
        xml.element(
                "attributes",
                () -> IntStream.range(0, names.size())
                        .forEach(i -> xml.element(
                                "attribute",
                                () -> {},
                                "id",
                                Integer.toString(i),
                                "title",
                                names.get(i),
                                "type",
                                names.get(i).endsWith("_sources") ? "integer" : "string")),
                "class",
                kind);
    }

    private void node(Network.Actor actor) {
        xml.element(
                "node",
                () -> values(actor.cells().subList(FIRST_OF_NODE, 4)),
                "id",
                actor.iri(),
                "label",
                actor.name());
    }

    private void edge(Network.Tie tie) {
        List<String> attributes = new ArrayList<>(List.of(
                "id",
                tie.iri(),
                "source",
                tie.source(),
                "target",
                tie.target(),
                "label",
                tie.relation(),
                "kind",
                tie.relation()));
        if (!tie.from().isEmpty()) {
            attributes.addAll(List.of("start", tie.from()));
        }
        if (!tie.until().isEmpty()) {
            attributes.addAll(List.of("end", tie.until()));
        }
        xml.element("edge", () -> values(tie.cells().subList(FIRST_OF_EDGE, 7)), attributes.toArray(String[]::new));
    }

    private void values(List<String> cells) {
        xml.element("attvalues", () -> IntStream.range(0, cells.size())
                .filter(i -> !cells.get(i).isEmpty())
                .forEach(i -> xml.element("attvalue", () -> {}, "for", Integer.toString(i), "value", cells.get(i))));
    }
}
