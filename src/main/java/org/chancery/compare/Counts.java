package org.chancery.compare;

import java.util.Collection;

/** How many claims are told alike, otherwise, or by one run alone. */
public record Counts(int same, int changed, int added, int lost) {
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    static Counts of(Matching claims, Kind kind) {
        return new Counts(
                pairs(claims.same(), kind),
                pairs(claims.changed(), kind),
                claims(claims.added(), kind),
                claims(claims.lost(), kind));
    }

    private static int pairs(Collection<ClaimPair> pairs, Kind kind) {
        return (int) pairs.stream().filter(pair -> pair.before().kind() == kind).count();
    }

    private static int claims(Collection<ToldClaim> claims, Kind kind) {
        return (int) claims.stream().filter(claim -> claim.kind() == kind).count();
    }

    public Counts plus(Counts other) {
        return new Counts(same + other.same, changed + other.changed, added + other.added, lost + other.lost);
    }

    /** Returns how many claims the first run has. */
    public int before() {
        return same + changed + lost;
    }

    /** Returns how many claims the second run has. */
    public int after() {
        return same + changed + added;
    }

    /** Tells whether nothing is changed, added or lost. */
    public boolean alike() {
        return changed + added + lost == 0;
    }
}
