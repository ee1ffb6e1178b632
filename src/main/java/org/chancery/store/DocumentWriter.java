package org.chancery.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.store.DocumentResult.Outcome;
import org.chancery.vocab.CY;

/** Puts documents into a graph and takes them out, inside a transaction that the caller runs. */
final class DocumentWriter {
    private static final Node IS_PART_OF = DCTerms.isPartOf.asNode();
    private static final Node SOURCE_KEY = CY.sourceKey.asNode();
    private static final Node RUN_DIGEST = CY.runDigest.asNode();

    private final Graph graph;
    private final DocumentRemoval removal;

    DocumentWriter(Graph graph) {
        this.graph = graph;
        this.removal = new DocumentRemoval(graph);
    }

    DocumentResult put(PreparedDocument document) {
        boolean superseded = releaseOlderVersions(document);
        Outcome outcome = write(document, superseded);
        graph.add(document.document(), SOURCE_KEY, document.sourceKey());
        return new DocumentResult(document.document().getURI(), outcome);
    }

    /** Tells whether putting the document would change more than its source key. */
    boolean changes(PreparedDocument document) {
        return !holds(document.document(), document.runDigest())
                || documentsOf(document.sourceKey()).stream().anyMatch(stored -> !stored.equals(document.document()));
    }

    boolean remove(Node document) {
        boolean stored = holds(document);
        if (stored) {
            removal.remove(document);
        }
        return stored;
    }

    boolean holds(Node document) {
        return graph.contains(document, RDF.type.asNode(), CY.Document.asNode());
    }

    boolean holds(Node document, Node runDigest) {
        return graph.find(Node.ANY, RUN_DIGEST, runDigest)
                .filterKeep(run -> graph.contains(run.getSubject(), IS_PART_OF, document))
                .nextOptional()
                .isPresent();
    }

    /** Two files with the same text are one document with two keys, which stays while one of them still has that text. */
    boolean release(Node document, Node sourceKey) {
        graph.delete(document, SOURCE_KEY, sourceKey);
        boolean unused = !graph.contains(document, SOURCE_KEY, Node.ANY);
        return unused && remove(document);
    }

    List<Node> documentsOf(Node sourceKey) {
        return graph.find(Node.ANY, SOURCE_KEY, sourceKey)
                .mapWith(Triple::getSubject)
                .toList();
    }

    private boolean releaseOlderVersions(PreparedDocument document) {
        boolean any = false;
        for (Node stored : documentsOf(document.sourceKey())) {
            any |= !stored.equals(document.document()) && release(stored, document.sourceKey());
        }
        return any;
    }

    private Outcome write(PreparedDocument document, boolean superseded) {
        if (holds(document.document(), document.runDigest())) {
            return superseded ? Outcome.REPLACED : Outcome.UNCHANGED;
        }
        List<Triple> otherKeys =
                graph.find(document.document(), SOURCE_KEY, Node.ANY).toList();
        boolean removed = remove(document.document());
        document.triples().forEach(graph::add);
        otherKeys.forEach(graph::add);
        return removed || superseded ? Outcome.REPLACED : Outcome.ADDED;
    }
}
