package org.chancery.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The formats of a network, each with the name by which it is asked for. */
public enum NetworkFormat {
    NODES("nodes", "nodes.csv", "text/csv", new NodesCsv(), "the actors as a table, for spreadsheets and Gephi"),
    EDGES(
            "edges",
            "edges.csv",
            "text/csv",
            new EdgesCsv(),
            "the ties and events between actors as a table, with how each stands and when it was"),
    GRAPHML(
            "graphml",
            "graphml",
            "application/graphml+xml",
            new GraphMl(),
            "the network of actors, for Cytoscape, yEd, NetworkX and igraph"),
    GEXF("gexf", "gexf", "application/gexf+xml", new Gexf(), "the network with dates, for the timeline of Gephi");

    private final String label;
    private final String ending;
    private final String mediaType;
    private final NetworkWriter writer;
    private final String about;

    NetworkFormat(String label, String ending, String mediaType, NetworkWriter writer, String about) {
        this.label = label;
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
        this.about = about;
    }

    /** Returns the name by which a user asks for it, such as {@code graphml}. */
    public String label() {
        return label;
    }

    /** Returns how the name of a file in it ends, without a dot before: the CSV forms have a word before theirs. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Writes the network as UTF-8 and leaves the stream open. */
    public void write(Network network, OutputStream out) {
        try {
            writer.write(network, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what it is good for, in words. */
    public String about() {
        return about;
    }
}
