package org.chancery.store.backup;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;
import org.chancery.store.StoreContent;
import org.chancery.store.StoreMaker;

/** Makes a store of a backup. */
public final class Restoration {
    private Restoration() {}

    /**
     * Makes the store in a folder that is absent or empty and returns what it holds; the backup stays as it is.
     *
     * @param onTriple is called for each triple that goes in
     * @throws org.chancery.model.ChanceryException when the folder is not empty, the disk has too little room, or the triples
     *     cannot be stored whole; nothing is left in the folder
     */
    public static Manifest restore(BackupReader backup, Path folder, Runnable onTriple) {
        StoreMaker.make(folder, new Watched(backup, onTriple));
        return backup.manifest();
    }

    private record Watched(StoreContent content, Runnable onTriple) implements StoreContent {
        @Override
        public long triples() {
            return content.triples();
        }

        @Override
        public long documents() {
            return content.documents();
        }

        @Override
        public String ontology() {
            return content.ontology();
        }

        @Override
        public void send(Consumer<Quad> sink) {
            content.send(quad -> {
                sink.accept(quad);
                onTriple.run();
            });
        }
    }
}
