package org.chancery.server.page.claim;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.server.page.Link;
import org.chancery.vocab.Bases;

/**
 * A claim with all that a reader must see beside it.
 *
 * @param iri the claim's IRI
 * @param anchor its identifier within the document's page
 * @param proposition what it is about, in words
 * @param claimant who makes it
 * @param via who reports that, from the nearest to the document's own voice
 * @param denied whether the claimant says that it is not so
 * @param certainty in a word
 * @param modality in a word; empty if the thing is claimed to be actual
 * @param mode in words: author voice, direct, mixed or indirect
 * @param qualifiers the time, amount and office that go with it
 * @param evidence the words, in the order of the text
 * @param readers who read it, if its document had several readers
 */
public record ClaimView(
        String iri,
        String anchor,
        Link proposition,
        Link claimant,
        List<Link> via,
        boolean denied,
        String certainty,
        String modality,
        String mode,
        List<String> qualifiers,
        List<Evidence> evidence,
        Readers readers) {
    public ClaimView {
        via = List.copyOf(via);
        qualifiers = List.copyOf(qualifiers);
        evidence = List.copyOf(evidence);
    }

    /** Returns the address of what stands behind the claim; empty if it belongs to no document. */
    public String why() {
        String within = iri.startsWith(Bases.DOCUMENTS) ? iri.substring(Bases.DOCUMENTS.length()) : "";
        return within.contains("#") ? "/claim/" + within.replace('#', '/') : "";
    }

    /** Returns the words on which the claim rests, those of several passages with an ellipsis between. */
    public String words() {
        return evidence.stream().map(found -> found.passage().words()).collect(Collectors.joining(" … "));
    }

    /** Returns the name of the document in which the words stand; empty if the claim has no words. */
    public String document() {
        return evidence.stream()
                .findFirst()
                .map(found -> found.document().text())
                .orElse("");
    }

    /** Returns "denies" or "affirms". */
    public String stance() {
        return denied ? "denies" : "affirms";
    }
}
