package org.chancery.export.network;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An edge of the network: one claimed relation, or one claimed event of an actor towards another.
 *
 * @param proposition the IRI of what is claimed; an event with several participants gives several ties
 * @param from the IRI of the subject or agent
 * @param to the IRI of the object or patient
 * @param kind {@code relation} or {@code event}
 * @param type the code, such as {@code armsSupplierOf} or {@code ASSAULT}
 * @param standing how the claims on it stand
 * @param times what the sources say of its time, and when they say it
 */
public record Tie(
        String proposition, String from, String to, String kind, String type, Standing standing, Times times) {
    /**
     * How a tie stands under the policy of the store.
     *
     * @param status such as {@code contested}; empty if the store holds no assessment
     * @param affirming how many independent sources affirm it
     * @param denying how many deny it
     * @param claims how many claims there are on it in all
     * @param documents in how many documents
     */
    public record Standing(String status, long affirming, long denying, long claims, long documents) {}

    /**
     * ISO dates as far as they are known; empty where they are not.
     *
     * @param since the earliest day that a claim gives for the tie or event
     * @param until the latest
     * @param firstSaid the earliest day on which a document that tells of it may have appeared
     * @param lastSaid the latest
     */
    public record Times(String since, String until, String firstSaid, String lastSaid) {}

    /** Returns all but the two ends, by name, in the order of the columns: text or {@link Long}. */
    Map<String, Object> attributes() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("proposition", proposition);
        values.put("kind", kind);
        values.put("type", type);
        values.put("status", standing.status());
        values.put("affirmingSources", standing.affirming());
        values.put("denyingSources", standing.denying());
        values.put("claims", standing.claims());
        values.put("documents", standing.documents());
        values.put("since", times.since());
        values.put("until", times.until());
        values.put("firstSaid", times.firstSaid());
        values.put("lastSaid", times.lastSaid());
        return values;
    }
}
