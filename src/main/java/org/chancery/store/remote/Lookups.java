package org.chancery.store.remote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What one transaction has looked up, so that nothing is asked twice. Nodes that came in one answer are most often looked up one after
 * the other, so the first of them brings what is asked of a hundred. A transaction that goes on asking reads a small graph whole: a
 * request takes as long as some thousand triples.
 */
final class Lookups {
    private static final int TOGETHER = 100;
    private static final int MOST_KEPT = 200_000;
    private static final int BEFORE_ALL = 50;

    private final TripleReader reader;
    private final long mostWhole;
    private final Map<Node, Integer> asked = new HashMap<>();
    private final Map<Node, Graph> whole = new HashMap<>();
    private final Map<Key, List<Triple>> known = new HashMap<>();
    private final Map<Node, List<Node>> groups = new HashMap<>();
    private int kept;

    /** @param mostWhole how many triples a graph may have that is read whole */
    Lookups(TripleReader reader, long mostWhole) {
        this.reader = reader;
        this.mostWhole = mostWhole;
    }

    private record Key(Node graph, Triple pattern) {}

    /** Returns the triples of the graph that match the pattern, one place of which is given at least. */
    List<Triple> find(Node graph, Triple pattern) {
        if (whole.containsKey(graph)) {
            return whole.get(graph).find(pattern).toList();
        }
        List<Triple> found = known.get(new Key(graph, pattern));
        if (found != null) {
            return found;
        }
        if (asked.merge(graph, 1, Integer::sum) == BEFORE_ALL && reader.count(graph) <= mostWhole) {
            whole.put(graph, all(graph));
            return find(graph, pattern);
        }
        return fetched(graph, pattern);
    }

    private Graph all(Node graph) {
        Graph all = GraphFactory.createGraphMem();
        reader.all(graph).forEachRemaining(all::add);
        return all;
    }

    private List<Triple> fetched(Node graph, Triple pattern) {
        if (kept > MOST_KEPT) {
            forget();
        }
        boolean bySubject = pattern.getSubject().isConcrete();
        if (bySubject && !pattern.getObject().isConcrete()) {
            fetch(graph, pattern, among(graph, pattern));
        } else {
            List<Triple> found = reader.find(graph, pattern);
            keep(graph, pattern, found);
            group(found);
        }
        return known.get(new Key(graph, pattern));
    }

    private void forget() {
        known.clear();
        groups.clear();
        kept = 0;
    }

    private List<Node> among(Node graph, Triple pattern) {
        Node subject = pattern.getSubject();
        List<Node> wanted = new ArrayList<>(List.of(subject));
        for (Node other : groups.getOrDefault(subject, List.of())) {
            if (wanted.size() < TOGETHER
                    && !other.equals(subject)
                    && !known.containsKey(new Key(graph, about(other, pattern)))) {
                wanted.add(other);
            }
        }
        return wanted;
    }

    private static Triple about(Node subject, Triple pattern) {
        return Triple.create(subject, pattern.getPredicate(), pattern.getObject());
    }

    private void fetch(Node graph, Triple pattern, List<Node> subjects) {
        List<Triple> found = reader.find(graph, pattern, subjects);
        Map<Node, List<Triple>> bySubject = new HashMap<>();
        found.forEach(triple -> bySubject
                .computeIfAbsent(triple.getSubject(), node -> new ArrayList<>())
                .add(triple));
        subjects.forEach(subject -> keep(graph, about(subject, pattern), bySubject.getOrDefault(subject, List.of())));
        group(found);
    }

    private void keep(Node graph, Triple pattern, List<Triple> found) {
        known.put(new Key(graph, pattern), found);
        kept += 1 + found.size();
    }

    /** The first group that a node came in stays its group. */
    private void group(Collection<Triple> found) {
        Set<Node> nodes = new LinkedHashSet<>();
        for (Triple triple : found) {
            nodes.add(triple.getSubject());
            if (triple.getObject().isURI()) {
                nodes.add(triple.getObject());
            }
        }
        List<Node> all = List.copyOf(nodes);
        all.forEach(node -> groups.putIfAbsent(node, all));
    }
}
