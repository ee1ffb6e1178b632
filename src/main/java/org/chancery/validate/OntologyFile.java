package org.chancery.validate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** The files of the ontology that checks need, as the build puts them on the class path. */
enum OntologyFile {
    TERMS("/ontology/chancery.ttl"),
    SHAPES("/ontology/shapes.ttl");

    private final String resource;

    OntologyFile(String resource) {
        this.resource = resource;
    }

    /** Returns the triples of the file; throws {@link IllegalStateException} if the build left it out. */
    Graph read() {
        try (InputStream in = OntologyFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path; build the program again");
            }
            return RDFParser.source(in).lang(Lang.TURTLE).toGraph();
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read; build the program again", e);
        }
    }
}
