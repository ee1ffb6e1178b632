package org.chancery.store;

import java.nio.file.Files;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The short look at each opening, in a time that does not grow with the store: files that are missing or too short, and
 * indexes whose first or last entry cannot be read. A page that was changed between them is found by {@link StoreCheck}.
 */
final class StoreProbe {
    private StoreProbe() {}

    /**
     * Looks at the files before they are opened, since TDB2 would fill up what is missing.
     *
     * @throws DamagedStoreException when they cannot be whole
     */
    static void files(StoreFolder folder) {
        boolean beforeTheFirstWrite = folder.isMarked() && !Files.exists(folder.ontology());
        if (beforeTheFirstWrite) {
            return;
        }
        if (!Files.isDirectory(folder.triples())) {
            throw damaged(folder, "its folder tdb2 is missing");
        }
        Optional<TripleFiles> files = folder.tripleFiles();
        if (files.isEmpty()) {
            throw damaged(folder, "its folder tdb2 holds no triples");
        }
        files.get().fault().ifPresent(fault -> {
            throw damaged(folder, fault);
        });
    }

    private static DamagedStoreException damaged(StoreFolder folder, String fault) {
        return new DamagedStoreException("The store in " + folder.root(), fault);
    }

    /** Reads both ends of each index of triples, none of which is empty in any store; throws when that is not possible. */
    static void ends(StoreDataset dataset) {
        Reads.of(dataset, inTransaction -> {
            DatasetGraphTDB storage = TDBInternal.requireStorage(dataset.getWrapped());
            NodeTable nodes = storage.getTripleTable().getNodeTupleTable().getNodeTable();
            for (TupleIndex index :
                    storage.getTripleTable().getNodeTupleTable().getTupleTable().getIndexes()) {
                ends(index, nodes);
            }
            return true;
        });
    }

    private static void ends(TupleIndex index, NodeTable nodes) {
        Iterator<Tuple<NodeId>> tuples = index.all();
        if (!tuples.hasNext()) {
            throw new IllegalStateException("the index " + index.getName() + " is empty");
        }
        tuples.next().forEach(nodes::getNodeForNodeId);
        LoaderOps.idxBTree(index).maxKey();
    }
}
