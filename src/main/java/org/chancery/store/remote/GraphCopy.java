package org.chancery.store.remote;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;

/**
 * A graph that is read whole if it is small and much is looked up in it, since a request takes as long as some thousand triples and a page
 * may look up thousands of things. All transactions share the copy, for as long as the server tells of the same version of the
 * store, which every write of Chancery changes.
 */
final class GraphCopy {
    private static final int REQUESTS_BEFORE = 50;
    private static final int BYTES_OF_A_TRIPLE = 500;
    /** A tenth of the memory at most, so that there is room for the one that replaces it. */
    private static final long MOST_TRIPLES =
            Math.min(200_000, Runtime.getRuntime().maxMemory() / 10 / BYTES_OF_A_TRIPLE);

    private final Node graph;
    private final TripleReader reader;
    private final StoreVersion version;
    private int requests;
    private boolean tooLarge;
    private volatile Optional<Copy> copy = Optional.empty();

    GraphCopy(Node graph, TripleReader reader, StoreVersion version) {
        this.graph = graph;
        this.reader = reader;
        this.version = version;
    }

    private record Copy(String version, Graph triples) {}

    /** Returns the triples as they are now; absent if there is no such copy. */
    Optional<Graph> current() {
        return copy.filter(made -> made.version().equals(version.now())).map(Copy::triples);
    }

    /** Returns the same after one more request for a few of the triples; the copy is made when these have been many. */
    synchronized Optional<Graph> afterRequest() {
        requests++;
        if (tooLarge || requests < REQUESTS_BEFORE) {
            return Optional.empty();
        }
        requests = 0;
        return current().or(this::made);
    }

    private Optional<Graph> made() {
        tooLarge = reader.hasMoreThan(MOST_TRIPLES, graph);
        if (tooLarge) {
            return Optional.empty();
        }
        String before = version.now();
        Graph triples = GraphMemFactory.createDefaultGraphSameTerm();
        reader.all(graph).forEachRemaining(triples::add);
        copy = Optional.of(new Copy(before, triples)).filter(made -> before.equals(version.now()));
        return copy.map(Copy::triples);
    }
}
