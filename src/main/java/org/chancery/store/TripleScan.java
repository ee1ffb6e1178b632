package org.chancery.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What reading every triple has shown.
 *
 * @param triples how many could be read
 * @param faults what went wrong, as sentences; after an unreadable triple the rest is not read
 */
record TripleScan(long triples, List<String> faults) {

    /** The caller holds a transaction. */
    static TripleScan of(StoreDataset dataset) {
        List<String> faults = new ArrayList<>();
        long triples = readAll(dataset.find(), faults);
        compareIndexes(TDBInternal.requireStorage(dataset.getWrapped()), faults);
        return new TripleScan(triples, faults);
    }

    private static long readAll(Iterator<Quad> quads, List<String> faults) {
        long count = 0;
        try {
            while (quads.hasNext()) {
                if (!isWhole(quads.next())) {
                    faults.add("Triple " + (count + 1) + " has an empty place");
                }
                count++;
            }
        } catch (RuntimeException unreadable) {
            faults.add("Triple " + (count + 1) + " cannot be read: " + unreadable);
        }
        return count;
    }

    private static boolean isWhole(Quad quad) {
        return Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject())
                .allMatch(node -> node != null && node.isConcrete());
    }

    private static void compareIndexes(DatasetGraphTDB storage, List<String> faults) {
        TupleIndex[] indexes =
                storage.getTripleTable().getNodeTupleTable().getTupleTable().getIndexes();
        long first = digest(indexes[0]);
        for (TupleIndex index : indexes) {
            if (digest(index) != first) {
                faults.add(
                        "The index " + index.getName() + " does not hold the same triples as " + indexes[0].getName());
            }
        }
    }

    /** Sums over all entries, so that the order in which an index keeps them does not count. */
    private static long digest(TupleIndex index) {
        long sum = 0;
        Iterator<Tuple<NodeId>> tuples = index.all();
        while (tuples.hasNext()) {
            sum += 0x9E3779B97F4A7C15L * (tuples.next().hashCode() + 1L);
        }
        return sum;
    }
}
