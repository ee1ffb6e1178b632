package org.chancery.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Keeps the ontology and its code lists, which queries read, in the default graph, in the version of the program.
 * Axioms with blank nodes stay in the file alone: no query needs them, and they could not be found again to take them out.
 */
final class OntologyLoader {
    private static final String RESOURCE = "/ontology/chancery.ttl";

    private final WriteDoor door;

    OntologyLoader(WriteDoor door) {
        this.door = door;
    }

    /** Loads the ontology into an empty store. */
    void load() {
        exchange("", shipped());
    }

    /** Loads the ontology unless the folder says that the same text is loaded already. */
    void refresh(StoreFolder folder) {
        String loaded = loaded(folder);
        String shipped = shipped();
        if (!loaded.equals(shipped)) {
            exchange(loaded, shipped);
            folder.replace(folder.ontology(), shipped);
        }
    }

    private void exchange(String loaded, String shipped) {
        exchange(parse(loaded), parse(shipped), dataset -> {});
    }

    /** Loads the ontology of this program in the place of another, and changes something else in the same transaction. */
    void exchange(String loaded, Consumer<DatasetGraph> also) {
        exchange(parse(loaded), parse(shipped()), also);
    }

    private void exchange(Graph old, Graph fresh, Consumer<DatasetGraph> also) {
        door.write(
                fresh.size(),
                dataset -> {
                    also.accept(dataset);
                    return exchange(dataset, old, fresh);
                },
                dataset -> holds(dataset, fresh));
    }

    private static boolean exchange(DatasetGraph dataset, Graph old, Graph fresh) {
        Graph graph = dataset.getDefaultGraph();
        old.find().forEachRemaining(graph::delete);
        fresh.find().forEachRemaining(graph::add);
        prefixes(fresh).forEach(dataset.prefixes()::add);
        return true;
    }

    /** The prefixes of an ontology in Turtle, which are those of the store too. */
    static Map<String, String> prefixes(String turtle) {
        return prefixes(parse(turtle));
    }

    private static Map<String, String> prefixes(Graph ontology) {
        return ontology.getPrefixMapping().getNsPrefixMap();
    }

    private static boolean holds(DatasetGraph dataset, Graph fresh) {
        return fresh.find().toList().stream().allMatch(dataset.getDefaultGraph()::contains);
    }

    private static Graph parse(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(turtle, Lang.TURTLE)
                .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                .parse(graph);
        graph.find().filterKeep(OntologyLoader::hasBlankNode).toList().forEach(graph::delete);
        return graph;
    }

    private static boolean hasBlankNode(Triple triple) {
        return triple.getSubject().isBlank() || triple.getObject().isBlank();
    }

    /** The text of the ontology that is loaded; empty if none is. */
    static String loaded(StoreFolder folder) {
        try {
            return Files.exists(folder.ontology()) ? Files.readString(folder.ontology()) : "";
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The ontology of this program. */
    static String shipped() {
        try (InputStream in = OntologyLoader.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program is built without " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
