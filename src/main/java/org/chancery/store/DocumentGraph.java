package org.chancery.store;

import java.util.Objects;
import org.apache.jena.graph.Graph;

/**
 * One document's triples, ready to be stored.
 *
 * @param documentIri the IRI of the document's node; it changes when the text does
 * @param runDigest the value of {@code cy:runDigest} of the document's extraction, by which an unchanged document is known
 * @param sourceKey what stays the same when the text changes: its web address or a digest of its file's place; a stored
 *     document with the same key and another IRI is an older version and gives way
 * @param triples the document's own nodes and the shared nodes they lead to, without blank nodes
 */
public record DocumentGraph(String documentIri, String runDigest, String sourceKey, Graph triples) {
    /** Rejects absent parts. */
    public DocumentGraph {
        Objects.requireNonNull(documentIri, "documentIri");
        Objects.requireNonNull(runDigest, "runDigest");
        Objects.requireNonNull(sourceKey, "sourceKey");
        Objects.requireNonNull(triples, "triples");
    }
}
