package org.chancery.server.page.door;

import java.io.InputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/** Reads the parts of descriptions that are the same on every server, from the Turtle files beside this class. */
final class Described {
    private Described() {}

    /** Returns a new graph of the file, whose relative IRIs are addresses of this server. */
    static Model by(String file, String address) {
        Model model = ModelFactory.createDefaultModel();
        InputStream in = Described.class.getResourceAsStream(file);
        RDFParser.source(in).lang(Lang.TURTLE).base(address).parse(model);
        return model;
    }
}
