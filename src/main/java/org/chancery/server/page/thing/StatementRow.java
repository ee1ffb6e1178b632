package org.chancery.server.page.thing;

import java.util.List;
import org.chancery.server.page.Link;
import org.chancery.server.page.claim.ClaimView;

/**
 * A statement about a thing.
 *
 * @param proposition all of it in words, with its page
 * @param value what it says of the thing: the other actor, the amount, or what happened
 * @param stance {@code affirmed}, {@code denied}, {@code contested}, or {@code unconfirmed} where no claim counts
 * @param status how it stands under the policy; empty if the data do not say
 * @param standing how many independent sources stand on which side, in words
 * @param sources how many there are on both sides
 * @param when the times that are told and that no qualifier names, in EDTF; empty if there are none
 * @param certainty the certainties of its claims, in words
 * @param voices who makes the claims that are shown
 * @param qualifiers further times, amounts and offices that go with these claims
 * @param claims some claims of each side with their words
 * @param count how many claims there are
 */
public record StatementRow(
        Link proposition,
        Link value,
        String stance,
        String status,
        String standing,
        int sources,
        String when,
        String certainty,
        List<Voice> voices,
        List<String> qualifiers,
        List<ClaimView> claims,
        int count) {
    public StatementRow {
        voices = List.copyOf(voices);
        qualifiers = List.copyOf(qualifiers);
        claims = List.copyOf(claims);
    }

    /**
     * Somebody who affirms or denies it.
     *
     * @param stance "affirms" or "denies", leading to the words in the text
     */
    public record Voice(Link claimant, Link stance) {}

    public boolean contested() {
        return stance.equals("contested");
    }

    public int more() {
        return count - claims.size();
    }
}
