package org.chancery.server.page.claim;

import java.util.List;
import org.chancery.server.page.Link;

/**
 * A proposition with those who affirm and deny it.
 *
 * @param proposition what is claimed, in words
 * @param contested whether some affirm and some deny it
 * @param status how it stands under the policy, in a word or two; empty if the data do not say
 * @param standing how many sources stand on which side, in words
 * @param claims the claims on it that the page shows
 */
public record StatementView(
        Link proposition, boolean contested, String status, String standing, List<ClaimView> claims) {
    public StatementView {
        claims = List.copyOf(claims);
    }
}
