package org.chancery.model;

import java.util.List;
import java.util.Objects;

/**
 * A document, what was read from it, and who read it: what the pipeline hands to the graph.
 *
 * @param digest changes whenever the text, the metadata, the reader or the reader's data changes, and only then
 * @param warnings what in the document was not read and why, in sentences for people; empty if all was
 */
public record Reading(
        Document document,
        Publication publication,
        Findings findings,
        Agent agent,
        String digest,
        List<String> warnings) {
    public Reading {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(agent, "agent");
        Objects.requireNonNull(digest, "digest");
        warnings = List.copyOf(warnings);
    }
}
