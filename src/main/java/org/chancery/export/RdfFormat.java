package org.chancery.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The RDF syntaxes that can be written, each with the names and file endings that stand for it. */
public enum RdfFormat {
    TURTLE(RDFFormat.TURTLE_BLOCKS, "turtle", "ttl", "everything as one graph, for Protégé and other editors"),
    TRIG(RDFFormat.TRIG_BLOCKS, "trig", "trig", "a named graph for each document, for stores that keep sources apart"),
    NTRIPLES(RDFFormat.NTRIPLES_UTF8, "ntriples", "nt", "a triple a line, for bulk loads and line tools"),
    NQUADS(RDFFormat.NQUADS_UTF8, "nquads", "nq", "a quad a line, with a graph for each document"),
    JSONLD(RDFFormat.JSONLD, "jsonld", "jsonld", "a graph for each document, for programs that read JSON"),
    RDFXML(RDFFormat.RDFXML, "rdfxml", "rdf", "for older tools");

    private final RDFFormat syntax;
    private final String label;
    private final String ending;
    private final String about;

    RdfFormat(RDFFormat syntax, String label, String ending, String about) {
        this.syntax = syntax;
        this.label = label;
        this.ending = ending;
        this.about = about;
    }

    RDFFormat syntax() {
        return syntax;
    }

    /** Returns the name by which a user asks for it, such as {@code turtle}. */
    public String label() {
        return label;
    }

    /** Returns the file ending without its dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return syntax.getLang().getHeaderString();
    }

    /** Returns what it is good for, in words. */
    public String about() {
        return about;
    }

    /** Tells whether a graph a document can be told apart in it. */
    public boolean hasGraphs() {
        return this == TRIG || this == NQUADS || this == JSONLD;
    }

    /** Returns the format whose name or ending it is, in upper or lower case. */
    public static Optional<RdfFormat> of(String name) {
        String asked = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.label.equals(asked) || format.ending.equals(asked))
                .findFirst();
    }

    /** Returns the format that a file's ending asks for. */
    public static Optional<RdfFormat> ofFile(String fileName) {
        return of(fileName.substring(fileName.lastIndexOf('.') + 1));
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(RdfFormat::label).toList();
    }
}
