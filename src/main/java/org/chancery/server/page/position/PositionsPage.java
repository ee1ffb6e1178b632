package org.chancery.server.page.position;

import java.util.List;
import org.chancery.server.page.Address;
import org.chancery.server.page.Choice;
import org.chancery.server.page.Link;
import org.chancery.server.page.Part;
import org.chancery.server.page.claim.ClaimView;

/**
 * What the page of positions shows.
 *
 * @param actor whose positions they are; plain and empty for those of all
 * @param matter who takes part in the matters; plain and empty for all matters
 * @param changes to choose from
 * @param positions one part of them, the most telling change first
 * @param count how many there are on all parts
 * @param address of this page
 */
public record PositionsPage(
        Link actor, Link matter, List<Choice> changes, Part<Row> positions, int count, Address address) {
    public PositionsPage {
        changes = List.copyOf(changes);
    }

    /**
     * One position.
     *
     * @param iri of the position
     * @param holder whose it is
     * @param proposition on what
     * @param first {@code affirmed} or {@code denied}: the stand that was taken first
     * @param last the stand that was taken last
     * @param change in words
     * @param changed whether it changed, or may have
     * @param turns the claims in the order of their documents' dates, the undated last
     * @param deeds claims of acts that speak against it
     */
    public record Row(
            String iri,
            Link holder,
            Link proposition,
            String first,
            String last,
            String change,
            boolean changed,
            List<Turn> turns,
            List<ClaimView> deeds) {
        public Row {
            turns = List.copyOf(turns);
            deeds = List.copyOf(deeds);
        }

        /** Tells whether it changed, or an act speaks against it. */
        public boolean striking() {
            return changed || !deeds.isEmpty();
        }
    }

    /**
     * What was said at one time.
     *
     * @param date of the document in EDTF; empty if it has none
     */
    public record Turn(String date, ClaimView claim) {}
}
