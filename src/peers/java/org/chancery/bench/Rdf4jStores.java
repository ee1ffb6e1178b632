package org.chancery.bench;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;
import org.eclipse.rdf4j.sail.lmdb.config.LmdbStoreConfig;
import org.eclipse.rdf4j.sail.nativerdf.NativeStore;

/** The two stores of RDF4J that keep triples on disk, with three indexes and caches about as large as those of TDB2. */
public final class Rdf4jStores implements Peers {
    private static final String INDEXES = "spoc,posc,ospc";
    private static final int VALUES = 500_000;
    private static final int IDS = 200_000;

    @Override
    public List<Peer> load(Path triples, Path folder) {
        return List.of(
                Rdf4jStore.load("RDF4J native", nativeStore(folder.resolve("native")), triples),
                Rdf4jStore.load("RDF4J LMDB", lmdbStore(folder.resolve("lmdb")), triples));
    }

    private static NativeStore nativeStore(Path folder) {
        NativeStore store = new NativeStore(folder.toFile(), INDEXES);
        store.setValueCacheSize(VALUES);
        store.setValueIDCacheSize(IDS);
        return store;
    }

    private static LmdbStore lmdbStore(Path folder) {
        LmdbStoreConfig config =
                new LmdbStoreConfig(INDEXES).setValueCacheSize(VALUES).setValueIDCacheSize(IDS);
        return new LmdbStore(folder.toFile(), config);
    }
}
