package org.chancery.store.remote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What one transaction has looked up, so that nothing is asked twice. Nodes that came in one answer are most often looked up one after
 * the other, so the first of them brings what is asked of a hundred.
 */
final class Lookups {
    private static final int TOGETHER = 100;
    private static final int MOST_KEPT = 200_000;

    private final TripleReader reader;
    private final Function<Node, GraphCopy> copies;
    private final Map<Node, Optional<Graph>> whole = new HashMap<>();
    private final Map<Key, List<Triple>> known = new HashMap<>();
    private final Map<Node, List<Node>> groups = new HashMap<>();
    private int kept;

    /** @param copies what there is of each graph beside what is looked up here */
    Lookups(TripleReader reader, Function<Node, GraphCopy> copies) {
        this.reader = reader;
        this.copies = copies;
    }

    private record Key(Node graph, Triple pattern) {}

    /** Returns the triples of the graph that match the pattern, one place of which is given at least. */
    List<Triple> find(Node graph, Triple pattern) {
        Optional<Graph> all =
                whole.computeIfAbsent(graph, name -> copies.apply(name).current());
        if (all.isPresent()) {
            return all.get().find(pattern).toList();
        }
        List<Triple> found = known.get(new Key(graph, pattern));
        if (found != null) {
            return found;
        }
        List<Triple> fetched = fetched(graph, pattern);
        whole.put(graph, copies.apply(graph).afterRequest());
        return fetched;
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
