package org.chancery.explain;

import java.util.List;

/**
 * One claim with all that stands behind it.
 *
 * @param iri of the claim
 * @param claimant whose stance it is
 * @param through who passes it on, from the nearest to the claimant to the document's own voice
 * @param polarity code, such as {@code denied}
 * @param certainty code, such as {@code probable}
 * @param modality code, such as {@code planned}
 * @param mode code, such as {@code indirect}
 * @param quotations the words, in the order of the text
 * @param rules that found it, one for each reader; empty if the claim names none
 * @param origins the activities that made it
 * @param confidence code, such as {@code corroborated}; empty if its document had one reader
 * @param otherwise what other readers found in the same words; empty if nothing else
 */
public record ClaimStory(
        String iri,
        Named claimant,
        List<Hop> through,
        String polarity,
        String certainty,
        String modality,
        String mode,
        List<Quotation> quotations,
        List<RuleNote> rules,
        List<Origin> origins,
        String confidence,
        List<OtherReading> otherwise) {
    public ClaimStory {
        through = List.copyOf(through);
        quotations = List.copyOf(quotations);
        rules = List.copyOf(rules);
        origins = List.copyOf(origins);
        otherwise = List.copyOf(otherwise);
    }

    /**
     * A claim that reports another.
     *
     * @param claim IRI of the reporting claim
     * @param reporter who passes on
     */
    public record Hop(String claim, Named reporter) {}

    /** Returns in words whether the readers agree; empty if there was one, and where another reads it otherwise. */
    public String agreement() {
        return switch (confidence) {
            case "corroborated" -> "two readers agree";
            case "uncorroborated" ->
                "only " + Named.all(origins.stream().map(Origin::agent).toList());
            default -> "";
        };
    }

    /** Tells whether the IRI is that of the claim or of one through which it is reported. */
    boolean contains(String claim) {
        return iri.equals(claim) || through.stream().anyMatch(hop -> hop.claim().equals(claim));
    }
}
