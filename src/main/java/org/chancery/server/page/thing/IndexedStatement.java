package org.chancery.server.page.thing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.chancery.query.Answer;
import org.chancery.vocab.CYV;

/** A proposition in which the thing takes part, with what it can be chosen by and its claims; filled row by row. */
final class IndexedStatement {
    private final Node proposition;
    private final Node type;
    private final String role;
    private final Map<Node, Boolean> claims = new LinkedHashMap<>();
    private final Set<Node> certainties = new LinkedHashSet<>();
    private final Set<Node> times = new LinkedHashSet<>();
    private Optional<Node> status = Optional.empty();
    private int affirming;
    private int denying;

    /** @param symmetric whether its type says the same of both ends */
    IndexedStatement(Answer.Row row, boolean symmetric) {
        this.proposition = row.get("proposition").orElseThrow();
        this.type = row.get("type").orElseThrow();
        this.role = symmetric ? "either" : row.text("role");
    }

    void add(Answer.Row row) {
        claims.put(
                row.get("claim").orElseThrow(),
                row.get("polarity").filter(CYV.denied.asNode()::equals).isPresent());
        row.get("certainty").ifPresent(certainties::add);
        row.get("time").ifPresent(times::add);
        row.get("stated").ifPresent(times::add);
    }

    void assess(Answer.Row row) {
        status = row.get("status");
        affirming = Integer.parseInt(row.text("affirming"));
        denying = Integer.parseInt(row.text("denying"));
    }

    Node proposition() {
        return proposition;
    }

    Node type() {
        return type;
    }

    /** Returns the part that the thing takes: either (of two equal ends), subject, object, measured, counterparty, agent, patient, place or event. */
    String role() {
        return role;
    }

    /** Returns relation, quantity or event. */
    String kind() {
        return switch (role) {
            case "either", "subject", "object" -> "relation";
            case "measured", "counterparty" -> "quantity";
            default -> "event";
        };
    }

    int claimCount() {
        return claims.size();
    }

    Set<Node> certainties() {
        return certainties;
    }

    Set<Node> times() {
        return times;
    }

    Optional<Node> status() {
        return status;
    }

    /** Returns how many independent sources affirm it, of claims that count under the policy. */
    int affirming() {
        return affirming;
    }

    int denying() {
        return denying;
    }

    int sources() {
        return affirming + denying;
    }

    boolean contested() {
        return affirming > 0 && denying > 0;
    }

    /** Returns contested, denied, affirmed, or unconfirmed where no claim counts. */
    String stance() {
        if (contested()) {
            return "contested";
        }
        return denying > 0 ? "denied" : affirming > 0 ? "affirmed" : "unconfirmed";
    }

    /** Returns some of the claims of one side, in the order of their IRIs. */
    List<Node> claims(boolean denied, int most) {
        return claims.entrySet().stream()
                .filter(claim -> claim.getValue() == denied)
                .map(Map.Entry::getKey)
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .limit(most)
                .toList();
    }
}
