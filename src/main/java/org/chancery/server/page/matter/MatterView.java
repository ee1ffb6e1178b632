package org.chancery.server.page.matter;

import java.util.List;
import org.chancery.server.page.Link;

/**
 * A row of a table of what is claimed.
 *
 * @param iri of the proposition
 * @param proposition in words, with its page
 * @param type in words
 * @param date in EDTF; empty if it has none
 * @param place with its page; empty if it has none
 * @param status how it stands, in words; empty if the data do not say
 * @param stance {@code affirmed}, {@code denied}, {@code contested} or {@code unconfirmed}
 * @param voices who says so, some of them
 * @param claims how many claims there are on it
 */
public record MatterView(
        String iri,
        Link proposition,
        String type,
        String date,
        Link place,
        String status,
        String stance,
        List<Voice> voices,
        int claims) {
    public MatterView {
        voices = List.copyOf(voices);
    }

    /** Returns how many claims are not shown. */
    public int more() {
        return claims - voices.size();
    }

    /**
     * Who says so.
     *
     * @param claim its IRI
     * @param denied whether it is denied
     * @param words on which the claim rests, with the address of the marked sentence
     * @param document in which they stand
     */
    public record Voice(String claim, Link claimant, boolean denied, Link words, String document) {
        /** Returns "denies" or "affirms". */
        public String stance() {
            return denied ? "denies" : "affirms";
        }
    }
}
