package org.chancery.server.page.claim;

import java.util.Comparator;
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

/** Reads what is disputed, with claims of both sides. */
public final class DisputeReader {
    private static final QueryText QUERIES = QueryText.beside(DisputeReader.class);
    private static final int OF_EACH_SIDE = 2;

    private final PageData data;
    private final ClaimReader claims;
    private final PropositionReader propositions;

    public DisputeReader(PageData data) {
        this.data = data;
        this.claims = new ClaimReader(data);
        this.propositions = new PropositionReader(data);
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

    /** Returns the statement with the claims, those that affirm it first. */
    private StatementView statement(Node proposition, List<ClaimView> shown) {
        Balance standing = Balance.of(proposition, data);
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
