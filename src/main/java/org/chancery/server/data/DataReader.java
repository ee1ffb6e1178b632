package org.chancery.server.data;

import java.util.UUID;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Reads from the data, each time within one read transaction. */
@FunctionalInterface
public interface DataReader {
    /** Returns what the work returns; the work must not keep the dataset or anything lazy from it. */
    <T> T read(Function<DatasetGraph, T> work);

    /**
     * Returns a word for the state of the data, another after each change; every time another where that is not known,
     * so that nothing is taken for unchanged.
     */
    default String version() {
        return UUID.randomUUID().toString();
    }

    /** Returns a reader over a transactional dataset. */
    static DataReader over(DatasetGraph data) {
        return new DataReader() {
            @Override
            public <T> T read(Function<DatasetGraph, T> work) {
                return Txn.calculateRead(data, () -> work.apply(data));
            }
        };
    }
}
