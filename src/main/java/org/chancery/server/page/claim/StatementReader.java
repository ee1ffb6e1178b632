package org.chancery.server.page.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.query.Answer;
import org.chancery.query.QueryText;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Part;
import org.chancery.server.page.PropositionReader;
import org.chancery.vocab.CY;

/** Reads propositions with the claims on them. */
public final class StatementReader {
    private static final QueryText QUERIES = QueryText.beside(StatementReader.class);
    private static final int OF_EACH_SIDE = 2;

    private final PageData data;
    private final ClaimReader claims;
    private final PropositionReader propositions;

    public StatementReader(PageData data) {
        this.data = data;
        this.claims = new ClaimReader(data);
        this.propositions = new PropositionReader(data);
    }

    /** Returns one part of the claims about the resource, grouped by proposition. */
    public Part<StatementView> about(Node resource, int page) {
        Part<Answer.Row> rows = rows("claims-about", resource, page, Part.SIZE);
        Map<Node, List<ClaimView>> grouped = new LinkedHashMap<>();
        rows.items().forEach(row -> grouped.computeIfAbsent(node(row, "proposition"), key -> new ArrayList<>())
                .add(claims.read(node(row, "claim"))));
        List<StatementView> statements = grouped.entrySet().stream()
                .map(group -> statement(group.getKey(), group.getValue()))
                .toList();
        return new Part<>(statements, rows.page(), rows.more());
    }

    /** Returns one part of the claims that the resource makes, by document and place. */
    public Part<ClaimView> by(Node resource, int page) {
        return rows("claims-by", resource, page, Part.SIZE).map(row -> claims.read(node(row, "claim")));
    }

    /** Returns the propositions that are affirmed by some and denied by others, each with some claims of both sides. */
    public List<StatementView> disputed(int limit) {
        return data.run().select(QUERIES.get("disputed"), Map.of(), 0, limit).rows().stream()
                .map(row -> node(row, "proposition"))
                .map(proposition -> statement(proposition, bothSides(proposition)))
                .toList();
    }

    private List<ClaimView> bothSides(Node proposition) {
        List<ClaimView> all = data.pointingAt(proposition, CY.asserts).stream()
                .sorted(Comparator.comparing(Node::toString))
                .limit(Part.SIZE)
                .map(claims::read)
                .toList();
        return Stream.of(false, true)
                .flatMap(denied ->
                        all.stream().filter(claim -> claim.denied() == denied).limit(OF_EACH_SIDE))
                .toList();
    }

    private Part<Answer.Row> rows(String query, Node resource, int page, int size) {
        return Part.of(page, size, (offset, limit) -> data.run()
                .select(QUERIES.get(query), Map.of("resource", resource), offset, limit)
                .rows());
    }

    /** Returns the statement with the claims, those that affirm it first. */
    private StatementView statement(Node proposition, List<ClaimView> shown) {
        Standing standing = Standing.of(proposition, data);
        return new StatementView(
                propositions.link(proposition),
                standing.contested(),
                standing.status(),
                standing.words(),
                shown.stream().sorted(Comparator.comparing(ClaimView::denied)).toList());
    }

    private static Node node(Answer.Row row, String column) {
        return row.get(column).orElseThrow();
    }
}
