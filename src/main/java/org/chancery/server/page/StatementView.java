package org.chancery.server.page;

import java.util.List;

/**
 * A proposition with those who affirm and deny it.
 *
 * @param proposition what is claimed, in words
 * @param affirming how many different sources affirm it in all the data
 * @param denying how many different sources deny it in all the data
 * @param claims the claims on it that the page shows
 */
public record StatementView(Link proposition, long affirming, long denying, List<ClaimView> claims) {
    public StatementView {
        claims = List.copyOf(claims);
    }

    public boolean contested() {
        return affirming > 0 && denying > 0;
    }

    /** Returns how the sources stand, in words. */
    public String standing() {
        if (contested()) {
            return "affirmed by " + affirming + ", denied by " + denying;
        }
        return denying > 0 ? "denied by " + sources(denying) : "claimed by " + sources(affirming);
    }

    private static String sources(long count) {
        return count == 1 ? "one source" : count + " sources";
    }
}
