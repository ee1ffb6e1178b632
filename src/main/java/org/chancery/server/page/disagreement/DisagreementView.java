package org.chancery.server.page.disagreement;

import java.util.List;
import org.chancery.server.page.Link;
import org.chancery.server.page.claim.ClaimView;

/**
 * Two sides that do not go together.
 *
 * @param iri of the disagreement
 * @param kind in what they differ, in words
 * @param conflict false for a mere difference of scope
 * @param matters what the claims are about
 * @param one some claims of the first side
 * @param other some claims of the second side
 * @param claims how many claims both sides have in all
 * @param address its own page
 */
public record DisagreementView(
        String iri,
        String kind,
        boolean conflict,
        List<Link> matters,
        List<ClaimView> one,
        List<ClaimView> other,
        long claims,
        String address) {
    public DisagreementView {
        matters = List.copyOf(matters);
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    /** Returns how many claims are not shown. */
    public long more() {
        return claims - one.size() - other.size();
    }
}
