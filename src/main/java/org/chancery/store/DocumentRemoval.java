package org.chancery.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.chancery.vocab.Bases;

/**
 * Takes a document out of a graph: its own nodes, and the shared nodes that nothing else leads to any more, also when
 * these lead to one another in a ring. What another document said of a shared node that stays is kept.
 */
final class DocumentRemoval {
    private final Graph graph;

    DocumentRemoval(Graph graph) {
        this.graph = graph;
    }

    void remove(Node document) {
        Set<Node> orphans = new LinkedHashSet<>();
        for (Node owned : Ownership.in(graph, document).nodes()) {
            delete(owned, orphans);
        }
        collect(reachableFrom(orphans));
    }

    private void delete(Node subject, Collection<Node> leadsTo) {
        List<Triple> triples = graph.find(subject, Node.ANY, Node.ANY).toList();
        for (Triple triple : triples) {
            graph.delete(triple);
            leadsTo.add(triple.getObject());
        }
    }

    private Set<Node> reachableFrom(Collection<Node> starts) {
        return reach(starts, DocumentRemoval::isShared);
    }

    private void collect(Set<Node> suspects) {
        Set<Node> held = new LinkedHashSet<>();
        for (Node node : suspects) {
            if (isLedToFromOutside(node, suspects)) {
                held.add(node);
            }
        }
        Set<Node> alive = reach(held, suspects::contains);
        Set<Node> ignored = new HashSet<>();
        suspects.stream().filter(node -> !alive.contains(node)).forEach(node -> delete(node, ignored));
    }

    private boolean isLedToFromOutside(Node node, Set<Node> suspects) {
        var incoming = graph.find(Node.ANY, Node.ANY, node);
        try {
            while (incoming.hasNext()) {
                if (!suspects.contains(incoming.next().getSubject())) {
                    return true;
                }
            }
            return false;
        } finally {
            incoming.close();
        }
    }

    private Set<Node> reach(Collection<Node> starts, Predicate<Node> wanted) {
        Set<Node> reached = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (wanted.test(node) && reached.add(node)) {
                graph.find(node, Node.ANY, Node.ANY).mapWith(Triple::getObject).forEachRemaining(open::push);
            }
        }
        return reached;
    }

    private static boolean isShared(Node node) {
        return node.isURI() && node.getURI().startsWith(Bases.BASE) && !isFixed(node.getURI());
    }

    private static boolean isFixed(String iri) {
        return iri.equals(Bases.ONTOLOGY)
                || iri.startsWith(Bases.TERMS)
                || iri.startsWith(Bases.CODES)
                || iri.startsWith(Bases.DOCUMENTS);
    }
}
