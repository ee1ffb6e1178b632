package org.chancery.reference;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NavigableMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.chancery.extract.rule.ResourceFolder;

/** The files of the ontology on the class path. */
final class OntologyFolder {
    private static final String EXAMPLES = "examples/";

    private final NavigableMap<String, byte[]> files;

    private OntologyFolder(NavigableMap<String, byte[]> files) {
        this.files = files;
    }

    static OntologyFolder open() {
        return new OntologyFolder(ResourceFolder.of("/ontology").contents());
    }

    /** Returns the names of the examples that have a query, without ending, sorted. */
    List<String> examples() {
        return files.keySet().stream()
                .filter(name -> name.startsWith(EXAMPLES) && name.endsWith(".rq"))
                .map(name -> name.substring(EXAMPLES.length(), name.length() - ".rq".length()))
                .toList();
    }

    String exampleTurtle(String name) {
        return text(EXAMPLES + name + ".ttl");
    }

    String exampleQuery(String name) {
        return text(EXAMPLES + name + ".rq");
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    Model model(String file) {
        return parse(text(file));
    }

    static Model parse(String turtle) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(model);
        return model;
    }
}
