package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.CopyDSG;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Copies triples into new files. Those of Jena's own compaction are not used: after one that failed for want of room, the next
 * copied nothing, and deleted the only files that held anything.
 */
final class CompactCopy {
    private final StoreFolder folder;
    private final StoreDataset source;

    CompactCopy(StoreFolder folder, StoreDataset source) {
        this.folder = folder;
        this.source = source;
    }

    /**
     * Makes the next generation, which has been read again and counted, and is on disk; what holds the triples now stays.
     *
     * @throws StoreWriteException when that failed; nothing of it is left
     */
    void make() {
        Path next = folder.nextGeneration();
        Path copy = next.resolveSibling(next.getFileName() + "-tmp");
        try {
            StoreFolder.deleteTree(copy);
            Files.createDirectories(copy);
            fill(Location.create(copy));
            DiskSync.tree(copy);
            Files.move(copy, next, StandardCopyOption.ATOMIC_MOVE);
            DiskSync.one(folder.triples());
        } catch (RuntimeException | InternalError | IOException failure) {
            StoreFolder.deleteTree(copy);
            throw new StoreWriteException(
                    "The compaction failed (" + failure.getMessage() + "); the store is as it was", failure);
        }
    }

    /** What stays open of a copy that failed would be taken for the next one. */
    private void fill(Location place) {
        DatasetGraphTDB now = TDBInternal.requireStorage(source.getWrapped());
        try {
            DatasetGraphTDB copy = StoreConnection.connectCreate(place, now.getStoreParams(), now.getReorderTransform())
                    .getDatasetGraphTDB();
            long triples = Reads.of(source, inTransaction -> {
                CopyDSG.copy(source.getWrapped(), copy);
                return TripleScan.count(source.getWrapped());
            });
            Txn.executeRead(copy, () -> check(copy, triples));
        } finally {
            StoreConnection.internalExpel(place, true);
        }
    }

    private static void check(DatasetGraph copy, long triples) {
        TripleScan scan = TripleScan.of(copy);
        if (!scan.faults().isEmpty() || scan.triples() != triples) {
            throw new IllegalStateException("the copy holds " + scan.triples() + " instead of " + triples + " triples");
        }
    }
}
