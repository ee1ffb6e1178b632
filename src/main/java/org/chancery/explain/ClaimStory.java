package org.chancery.explain;

import java.util.List;
import java.util.Optional;

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
 * @param rule that found it; absent if the claim names none
 * @param origins the activities that made it
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
        Optional<RuleNote> rule,
        List<Origin> origins) {
    public ClaimStory {
        through = List.copyOf(through);
        quotations = List.copyOf(quotations);
        origins = List.copyOf(origins);
    }

    /**
     * A claim that reports another.
     *
     * @param claim IRI of the reporting claim
     * @param reporter who passes on
     */
    public record Hop(String claim, Named reporter) {}

    /** Tells whether the IRI is that of the claim or of one through which it is reported. */
    boolean contains(String claim) {
        return iri.equals(claim) || through.stream().anyMatch(hop -> hop.claim().equals(claim));
    }
}
