package org.chancery.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.chancery.graph.StoredDocuments;
import org.chancery.store.Store;

/** What a run left, be it a store or files of RDF; on disk, and read in one transaction. */
public interface RunData extends AutoCloseable {
    /** Returns the path under which the user named it. */
    String name();

    /** Returns the result of an action on the graph of all documents and the ontology, of which nothing may be used after it. */
    <T> T read(Function<Model, T> action);

    @Override
    void close();

    /**
     * Returns the store in a folder, or what is in a file or folder of RDF (Turtle, TriG, N-Triples, N-Quads, gzipped or not).
     *
     * @param notices takes a sentence on each thing that was mended or left out
     * @throws NotComparableException if the path leads to nothing of the kind, or to no document
     * @throws org.chancery.model.ChanceryException if a store cannot be opened
     */
    static RunData open(Path path, Consumer<String> notices) {
        if (!Files.exists(path)) {
            throw new NotComparableException(
                    path + ": there is no such file or folder; name a store, or RDF that convert or export wrote");
        }
        RunData data = Store.isIn(path) ? StoredRun.open(path, notices) : WrittenRun.load(path, notices);
        try {
            return data.read(model -> checked(data, model));
        } catch (RuntimeException | Error failure) {
            data.close();
            throw failure;
        }
    }

    private static RunData checked(RunData data, Model model) {
        if (StoredDocuments.of(model).all().isEmpty()) {
            throw new NotComparableException(
                    data.name()
                            + " holds no document of Chancery; name a store with documents, or RDF that convert or export wrote");
        }
        return data;
    }
}
