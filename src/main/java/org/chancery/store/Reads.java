package org.chancery.store;

import java.util.function.Function;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;

/** Runs an action in a read transaction, or in the transaction that this thread is in already. */
final class Reads {
    private Reads() {}

    static <T> T of(DatasetGraph dataset, Function<DatasetGraph, T> action) {
        if (dataset.isInTransaction()) {
            return action.apply(dataset);
        }
        dataset.begin(ReadWrite.READ);
        try {
            return action.apply(dataset);
        } finally {
            dataset.end();
        }
    }
}
