package org.chancery.server.page.claim;

import org.apache.jena.graph.Node;
import org.chancery.server.page.PageData;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/**
 * How the claims on a proposition stand to one another.
 *
 * @param status the name of the status of its assessment; empty if the data hold none
 * @param affirming how many independent sources affirm it, of claims that count
 * @param denying how many deny it
 */
record Standing(String status, long affirming, long denying) {

    static Standing of(Node proposition, PageData data) {
        return data.pointingAt(proposition, CY.assesses).stream()
                .findFirst()
                .map(assessment -> new Standing(
                        data.one(assessment, CY.assessmentStatus)
                                .map(data.labels()::text)
                                .orElse(""),
                        data.number(assessment, CY.affirmingSources).orElse(0),
                        data.number(assessment, CY.denyingSources).orElse(0)))
                .orElseGet(() -> new Standing(
                        "",
                        sources(proposition, CYV.affirmed.asNode(), data),
                        sources(proposition, CYV.denied.asNode(), data)));
    }

    private static long sources(Node proposition, Node polarity, PageData data) {
        return data.pointingAt(proposition, CY.asserts).stream()
                .filter(claim ->
                        data.one(claim, CY.polarity).filter(polarity::equals).isPresent())
                .flatMap(claim -> data.one(claim, CY.claimant).stream())
                .distinct()
                .count();
    }

    boolean contested() {
        return affirming > 0 && denying > 0;
    }

    /** Returns how many sources stand on which side, in words. */
    String words() {
        return Balance.words(affirming, denying);
    }
}
