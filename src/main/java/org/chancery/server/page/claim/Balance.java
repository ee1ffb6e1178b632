package org.chancery.server.page.claim;

import org.apache.jena.graph.Node;
import org.chancery.server.page.PageData;
import org.chancery.vocab.CY;

/**
 * How the claims on a proposition stand to one another under the store's policy.
 *
 * @param status in a word or two; empty if the data hold no assessment
 * @param affirming how many independent sources affirm it, of claims that count
 * @param denying how many deny it
 */
public record Balance(String status, int affirming, int denying) {
    /** Returns what the store's assessment of the proposition says; nobody on either side if there is none. */
    public static Balance of(Node proposition, PageData data) {
        return data.pointingAt(proposition, CY.assesses).stream()
                .findFirst()
                .map(assessment -> new Balance(
                        data.one(assessment, CY.assessmentStatus)
                                .map(data.labels()::text)
                                .orElse(""),
                        data.number(assessment, CY.affirmingSources).orElse(0),
                        data.number(assessment, CY.denyingSources).orElse(0)))
                .orElse(new Balance("", 0, 0));
    }

    public boolean contested() {
        return affirming > 0 && denying > 0;
    }

    /** Returns how many sources stand on which side, such as "affirmed by 2, denied by 1". */
    public String words() {
        if (contested()) {
            return "affirmed by " + affirming + ", denied by " + denying;
        }
        if (affirming == 0 && denying == 0) {
            return "no claim on it counts under the policy: hedged, planned or supposed only, from sources "
                    + "that it leaves out, or read otherwise by another reader";
        }
        return denying > 0 ? "denied by " + sources(denying) : "affirmed by " + sources(affirming);
    }

    private static String sources(int count) {
        return count == 1 ? "one source" : count + " independent sources";
    }
}
