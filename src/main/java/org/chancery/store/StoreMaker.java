package org.chancery.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.chancery.model.ChanceryException;
import org.chancery.vocab.CY;

/**
 * Makes a store of a content at hand. The folder is called a store only when every triple has been read again and counted;
 * what a kill leaves before that is no store, and the next attempt clears it away.
 */
public final class StoreMaker {
    private static final long SPARE_BYTES = 64L << 20;
    /** Measured: 160 for the triples and 12 for the text index when they come in one transaction. */
    private static final long BYTES_PER_TRIPLE = 300;

    private final StoreFolder folder;
    private final StoreContent content;

    private StoreMaker(StoreFolder folder, StoreContent content) {
        this.folder = folder;
        this.content = content;
    }

    /**
     * Makes the store in a folder that is absent or empty, or in which an earlier call was killed.
     *
     * @throws StoreNotFoundException when something else is in the folder
     * @throws StoreInUseException when another process is at it
     * @throws NoSpaceException when the disk has too little room; nothing was made
     * @throws StoreWriteException when the content cannot be stored whole; nothing is left of it
     */
    public static void make(Path folder, StoreContent content) {
        new StoreMaker(new StoreFolder(folder), content).make();
    }

    @SuppressWarnings("try") // the lock is held, not used
    private void make() {
        if (folder.hasStore() || !(folder.isFree() || folder.isBeingMade())) {
            throw new StoreNotFoundException(
                    folder.root() + " is not empty; name an empty or a new folder with --data");
        }
        long needed = SPARE_BYTES + content.triples() * BYTES_PER_TRIPLE;
        DiskRoom.require(DiskRoom.in(folder.root()), needed, "The disk of " + folder.root(), "the store");
        boolean fresh = !Files.exists(folder.root());
        try (StoreLock lock = StoreLock.take(folder)) {
            fillOrClear();
        } catch (RuntimeException | Error failure) {
            folder.forget(fresh);
            throw failure;
        }
    }

    private void fillOrClear() {
        folder.beginMaking();
        try {
            fill();
        } catch (ChanceryException failure) {
            folder.clear();
            throw failure;
        } catch (RuntimeException | Error failure) {
            folder.clear();
            throw new StoreWriteException(
                    "The store in " + folder.root() + " could not be made (" + failure.getMessage()
                            + "); nothing of it is left",
                    failure);
        }
    }

    private void fill() {
        try (DiskStorage storage = DiskStorage.open(folder, TextFiles.open(folder))) {
            load(storage.dataset());
            Reads.of(storage.dataset(), inTransaction -> {
                storage.text().ifPresent(TextStep::rebuild);
                check(storage);
                return true;
            });
        }
        folder.replace(folder.ontology(), content.ontology());
        DiskSync.tree(folder.root());
        StoreFormat.write(folder);
        folder.unmark();
        folder.endMaking();
    }

    /** The triples go past the text index, which is made of them all afterwards. */
    private void load(StoreDataset dataset) {
        DatasetGraph triples = dataset.getWrapped();
        dataset.door().lock();
        try {
            dataset.begin(ReadWrite.WRITE);
            content.send(triples::add);
            OntologyLoader.prefixes(content.ontology()).forEach(triples.prefixes()::add);
            dataset.commit();
        } finally {
            dataset.end();
            dataset.door().unlock();
        }
    }

    private void check(DiskStorage storage) {
        TripleScan scan = storage.scan();
        long documents = storage.dataset()
                .getDefaultGraph()
                .find(null, RDF.type.asNode(), CY.Document.asNode())
                .toList()
                .size();
        boolean whole = scan.faults().isEmpty()
                && scan.triples() == content.triples()
                && documents == content.documents()
                && storage.text().filter(TextStep::isInStep).isPresent();
        if (!whole) {
            throw new StoreWriteException("The store in " + folder.root() + " would hold " + scan.triples()
                    + " triples and " + documents + " documents instead of " + content.triples() + " and "
                    + content.documents() + "; nothing of it is left");
        }
    }
}
