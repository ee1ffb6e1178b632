package org.chancery.server;

import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.server.data.DataReader;
import org.chancery.store.Store;

/** Reads from a store. */
record StoreReader(Store store) implements DataReader {
    @Override
    public <T> T read(Function<DatasetGraph, T> work) {
        return store.read(dataset -> work.apply(dataset.asDatasetGraph()));
    }

    @Override
    public String version() {
        return store.version();
    }
}
