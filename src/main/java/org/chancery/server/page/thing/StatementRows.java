package org.chancery.server.page.thing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.Link;
import org.chancery.server.page.PageData;
import org.chancery.server.page.PropositionReader;
import org.chancery.server.page.claim.Balance;
import org.chancery.server.page.claim.ClaimReader;
import org.chancery.server.page.claim.ClaimView;

/** Reads statements with their words for one part of a page. */
final class StatementRows {
    private static final int OF_EACH_SIDE = 2;
    private static final Map<String, String> PARTS = Map.of(
            "object", "said of others towards it",
            "counterparty", "as the other side",
            "agent", "by it",
            "patient", "to it",
            "place", "there");

    private final PageData data;
    private final Node thing;
    private final ClaimReader claims;
    private final PropositionReader propositions;

    StatementRows(PageData data, Node thing) {
        this.data = data;
        this.thing = thing;
        this.claims = new ClaimReader(data);
        this.propositions = new PropositionReader(data);
    }

    private record Heading(Node type, String role) {
        static Heading of(IndexedStatement statement) {
            return new Heading(statement.type(), statement.role());
        }
    }

    /** Returns the statements in their order. */
    List<StatementGroup> groups(List<IndexedStatement> shown, List<IndexedStatement> fitting) {
        Map<Heading, Long> counts = fitting.stream().collect(Collectors.groupingBy(Heading::of, Collectors.counting()));
        Map<Heading, List<IndexedStatement>> groups =
                shown.stream().collect(Collectors.groupingBy(Heading::of, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new StatementGroup(
                        data.labels().link(group.getKey().type()),
                        PARTS.getOrDefault(group.getKey().role(), ""),
                        group.getValue().stream().map(this::row).toList(),
                        counts.get(group.getKey()).intValue()))
                .toList();
    }

    private StatementRow row(IndexedStatement statement) {
        List<ClaimView> shown = shown(statement);
        List<String> qualifiers = shown.stream()
                .flatMap(claim -> claim.qualifiers().stream())
                .distinct()
                .toList();
        return new StatementRow(
                propositions.link(statement.proposition()),
                value(statement),
                statement.stance(),
                statement.status().map(data.labels()::text).orElse(""),
                new Balance("", statement.affirming(), statement.denying()).words(),
                statement.sources(),
                when(statement, qualifiers),
                certainty(statement),
                shown.stream().map(StatementRows::voice).distinct().toList(),
                qualifiers,
                shown,
                statement.claimCount());
    }

    private static StatementRow.Voice voice(ClaimView claim) {
        String words = claim.evidence().stream()
                .findFirst()
                .map(evidence -> evidence.document().href())
                .orElse("");
        return new StatementRow.Voice(claim.claimant(), new Link(claim.stance(), "en", words));
    }

    private List<ClaimView> shown(IndexedStatement statement) {
        List<Node> affirming = statement.claims(false, 2 * OF_EACH_SIDE);
        List<Node> denying = statement.claims(true, 2 * OF_EACH_SIDE);
        int ofAffirming = Math.max(OF_EACH_SIDE, 2 * OF_EACH_SIDE - denying.size());
        int ofDenying = Math.max(OF_EACH_SIDE, 2 * OF_EACH_SIDE - affirming.size());
        return Stream.concat(
                        affirming.stream().limit(ofAffirming), denying.stream().limit(ofDenying))
                .map(claims::read)
                .toList();
    }

    /** Returns the other end of a relation; of an amount or event all of it. */
    private Link value(IndexedStatement statement) {
        return statement.kind().equals("relation")
                ? Neighbours.of(data, thing, statement).stream()
                        .findFirst()
                        .map(end -> data.labels().link(end.node()))
                        .orElseGet(() -> data.labels().link(thing))
                : propositions.link(statement.proposition());
    }

    /** Returns the times that no qualifier tells already. */
    private String when(IndexedStatement statement, List<String> qualifiers) {
        return statement.times().stream()
                .map(propositions::time)
                .filter(time -> qualifiers.stream().noneMatch(qualifier -> qualifier.startsWith(time)))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String certainty(IndexedStatement statement) {
        return statement.certainties().stream()
                .map(data.labels()::text)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Returns what ties the thing to others. */
    List<Tie> ties(List<IndexedStatement> statements) {
        return statements.stream()
                .flatMap(statement ->
                        Neighbours.of(data, thing, statement).stream().map(end -> tie(statement, end)))
                .toList();
    }

    private Tie tie(IndexedStatement statement, Neighbours.End end) {
        return new Tie(
                data.labels().link(end.node()),
                new Link(data.labels().text(statement.type()), "en", Addresses.page(statement.proposition())),
                end.out(),
                statement.stance(),
                certainty(statement),
                statement.sources(),
                when(statement, List.of()));
    }
}
