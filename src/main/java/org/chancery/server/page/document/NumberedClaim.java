package org.chancery.server.page.document;

import org.chancery.server.page.claim.ClaimView;

/**
 * A claim with its number among those of its document, from 1.
 *
 * @param kind {@code relation}, {@code event} or {@code quantity}
 */
public record NumberedClaim(int number, String kind, ClaimView claim) {
    Inline.Note note() {
        return new Inline.Note(number, claim.denied() ? "denied" : "affirmed", kind);
    }
}
