package org.chancery.model;

import java.util.List;
import java.util.Objects;

/**
 * A document, what was read from it, and who read it: what the pipeline hands to the graph.
 *
 * @param runs one for each reader, at least one; all of them have the same actors and mentions
 * @param divergences between the findings of different runs; empty if there was one reader
 * @param digest changes whenever the text, the metadata, a reader or a reader's data changes, and only then
 * @param warnings what in the document was not read and why, in sentences for people; empty if all was
 */
public record Reading(
        Document document,
        Publication publication,
        List<Run> runs,
        List<Divergence> divergences,
        String digest,
        List<String> warnings) {
    public Reading {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(digest, "digest");
        runs = List.copyOf(runs);
        divergences = List.copyOf(divergences);
        warnings = List.copyOf(warnings);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("nobody read " + document.name());
        }
    }

    /** Returns what one reader found. */
    public static Reading by(
            Agent agent,
            Document document,
            Publication publication,
            Findings findings,
            String digest,
            List<String> warnings) {
        return new Reading(document, publication, List.of(new Run(agent, findings)), List.of(), digest, warnings);
    }

    /** Returns what the readers found together, each finding once. */
    public Findings findings() {
        return runs.stream().map(Run::findings).reduce(Findings::plus).orElseThrow();
    }
}
