package org.chancery.store;

/**
 * What became of one document; it is given only after the transaction that holds the document is on disk.
 *
 * @param documentIri the IRI of the document as it was handed in
 * @param outcome what the store did
 */
public record DocumentResult(String documentIri, Outcome outcome) {
    /** What the store can do with a document. */
    public enum Outcome {
        /** Nothing with this IRI or source was stored before. */
        ADDED,
        /** An older version of the document, or the same one with another extraction, has been removed first. */
        REPLACED,
        /** The same extraction of the same document was there already. */
        UNCHANGED
    }
}
