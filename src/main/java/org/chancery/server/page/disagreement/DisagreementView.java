package org.chancery.server.page.disagreement;

import java.util.List;
import org.chancery.server.page.Link;
import org.chancery.server.page.claim.ClaimView;

/**
 * Two sides that do not go together.
 *
 * @param iri of the disagreement
 * @param kind in what they differ, in words
 * @param definition of the kind; empty if the data have none
 * @param conflict false for a mere difference of scope
 * @param matters what the claims are about
 * @param numbers that the sides give, where they differ in numbers; none else
 * @param one some claims of the first side
 * @param other some claims of the second side
 * @param claims how many claims both sides have in all
 * @param address its own page
 */
public record DisagreementView(
        String iri,
        String kind,
        String definition,
        boolean conflict,
        List<Link> matters,
        List<StatedNumber> numbers,
        List<ClaimView> one,
        List<ClaimView> other,
        long claims,
        String address) {
    public DisagreementView {
        matters = List.copyOf(matters);
        numbers = List.copyOf(numbers);
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    /**
     * A number that somebody gives.
     *
     * @param amount with its unit, hedged as the source hedges it
     * @param time for which it holds, in EDTF; empty if none is told
     * @param words where it stands
     */
    public record StatedNumber(Link claimant, String amount, String time, Link words) {}

    /** Returns how many claims are not shown. */
    public long more() {
        return claims - one.size() - other.size();
    }
}
