package org.chancery.server.page.claim;

/** Tells in words how many independent sources, of claims that count, stand on which side. */
public final class Balance {
    private Balance() {}

    /** Returns the words, such as "affirmed by 2, denied by 1". */
    public static String words(long affirming, long denying) {
        if (affirming > 0 && denying > 0) {
            return "affirmed by " + affirming + ", denied by " + denying;
        }
        if (affirming == 0 && denying == 0) {
            return "no claim on it counts under the policy: hedged, planned or supposed only, or from sources that it leaves out";
        }
        return denying > 0 ? "denied by " + sources(denying) : "affirmed by " + sources(affirming);
    }

    private static String sources(long count) {
        return count == 1 ? "one source" : count + " independent sources";
    }
}
