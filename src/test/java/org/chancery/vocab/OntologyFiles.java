package org.chancery.vocab;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;

/** The files of the ontology as they stand in the project, read without mercy for warnings. */
public final class OntologyFiles {
    private static final Path ROOT = Path.of("ontology");

    private OntologyFiles() {}

    public static List<Path> all() {
        return below(ROOT);
    }

    public static List<Path> examples() {
        return below(ROOT.resolve("examples"));
    }

    public static Model terms() {
        return read(ROOT.resolve("chancery.ttl"));
    }

    public static Model alignments() {
        return read(ROOT.resolve("alignments.ttl"));
    }

    public static Model shapes() {
        return read(ROOT.resolve("shapes.ttl"));
    }

    public static Model example(String name) {
        return read(ROOT.resolve("examples").resolve(name + ".ttl"));
    }

    public static Model read(Path file) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.source(file)
                .lang(Lang.TURTLE)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(model);
        return model;
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
