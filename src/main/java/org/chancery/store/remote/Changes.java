package org.chancery.store.remote;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What a transaction changes, graph by graph, until it is committed; it sees them itself. */
final class Changes {
    private final Map<Node, Delta> graphs = new LinkedHashMap<>();

    /** What becomes of one graph: some triples go, then some come. */
    static final class Delta {
        private final Graph added = GraphMemFactory.createDefaultGraphSameTerm();
        private final Set<Triple> removed = new LinkedHashSet<>();

        List<Triple> added() {
            return added.find().toList();
        }

        Set<Triple> removed() {
            return removed;
        }
    }

    boolean isEmpty() {
        return graphs.values().stream().allMatch(delta -> delta.added.isEmpty() && delta.removed.isEmpty());
    }

    Map<Node, Delta> graphs() {
        return graphs;
    }

    void add(Node graph, Triple triple) {
        Delta delta = graphs.computeIfAbsent(graph, name -> new Delta());
        delta.removed.remove(triple);
        delta.added.add(triple);
    }

    void delete(Node graph, Triple triple) {
        Delta delta = graphs.computeIfAbsent(graph, name -> new Delta());
        delta.added.delete(triple);
        delta.removed.add(triple);
    }

    /** Returns what matches the pattern when these changes are made. */
    Iterator<Triple> over(Node graph, Triple pattern, Iterator<Triple> stored) {
        Delta delta = graphs.get(graph);
        if (delta == null) {
            return stored;
        }
        List<Triple> all = delta.added.find(pattern).toList();
        List<Triple> kept = new ArrayList<>(all);
        stored.forEachRemaining(triple -> {
            if (!delta.removed.contains(triple) && !delta.added.contains(triple)) {
                kept.add(triple);
            }
        });
        return kept.iterator();
    }
}
