package org.chancery.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * What reading every triple has shown: each by each of its indexes, and each of its terms from its number and back.
 *
 * @param triples how many could be read
 * @param faults what went wrong, as sentences; after an unreadable triple the rest is not read
 */
record TripleScan(long triples, List<String> faults) {

    /**
     * The caller holds a transaction.
     *
     * @param dataset of TDB2, as it is or in its container
     */
    static TripleScan of(DatasetGraph dataset) {
        List<String> faults = new ArrayList<>();
        long triples = readAll(dataset.find(), faults);
        DatasetGraphTDB storage = TDBInternal.requireStorage(dataset);
        NodeTable nodes = storage.getTripleTable().getNodeTupleTable().getNodeTable();
        tell("terms", faults, () -> LoaderOps.ntBPTree(nodes).check());
        compareIndexes(storage.getTripleTable().getNodeTupleTable(), faults);
        compareIndexes(storage.getQuadTable().getNodeTupleTable(), faults);
        return new TripleScan(triples, faults);
    }

    /** How many triples there are, without a look at their terms. */
    static long count(DatasetGraph dataset) {
        DatasetGraphTDB storage = TDBInternal.requireStorage(dataset);
        return storage.getTripleTable().getNodeTupleTable().size()
                + storage.getQuadTable().getNodeTupleTable().size();
    }

    private static long readAll(Iterator<Quad> quads, List<String> faults) {
        long[] count = {0};
        tell("triples", faults, () -> {
            while (quads.hasNext()) {
                if (!isWhole(quads.next())) {
                    faults.add("Triple " + (count[0] + 1) + " has an empty place");
                }
                count[0]++;
            }
        });
        return count[0];
    }

    private static boolean isWhole(Quad quad) {
        return Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject())
                .allMatch(node -> node != null && node.isConcrete());
    }

    private static void compareIndexes(NodeTupleTable table, List<String> faults) {
        TupleIndex[] indexes = table.getTupleTable().getIndexes();
        NodeTable nodes = table.getNodeTable().baseNodeTable();
        List<Long> digests = new ArrayList<>();
        for (TupleIndex index : indexes) {
            tell("index " + index.getName(), faults, () -> {
                LoaderOps.idxBTree(index).check();
                digests.add(digest(
                        index,
                        nodes,
                        indexes[0].getName().indexOf(index.getName().charAt(0))));
            });
        }
        if (digests.stream().distinct().count() > 1) {
            faults.add("The indexes that begin with " + indexes[0].getName() + " do not hold the same triples");
        }
    }

    /** Sums over all entries, so that the order in which an index keeps them does not count. */
    private static long digest(TupleIndex index, NodeTable nodes, int leading) {
        long sum = 0;
        NodeId last = NodeId.NodeIdAny;
        Iterator<Tuple<NodeId>> tuples = index.all();
        while (tuples.hasNext()) {
            Tuple<NodeId> tuple = tuples.next();
            sum += 0x9E3779B97F4A7C15L * (tuple.hashCode() + 1L);
            if (!tuple.get(leading).equals(last)) {
                last = tuple.get(leading);
                checkTerm(last, nodes);
            }
        }
        return sum;
    }

    /** A term is found by a digest of itself, which would not lead back to it if a byte of it had changed. */
    private static void checkTerm(NodeId number, NodeTable nodes) {
        if (!NodeId.isInline(number) && !number.equals(nodes.getNodeIdForNode(nodes.getNodeForNodeId(number)))) {
            throw new IllegalStateException("the term of number " + number + " is not the one that was stored");
        }
    }

    /** An unreadable mapped page comes as an error, not as an exception. */
    private static void tell(String what, List<String> faults, Runnable look) {
        try {
            look.run();
        } catch (RuntimeException | InternalError | AssertionError unreadable) {
            faults.add("The " + what + " cannot be read: " + unreadable);
        }
    }
}
