package org.chancery.server.page.disagreement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.chancery.query.Answer;
import org.chancery.query.QueryText;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.Link;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Part;
import org.chancery.server.page.PropositionReader;
import org.chancery.server.page.claim.ClaimReader;
import org.chancery.server.page.claim.ClaimView;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/** Reads who contradicts whom, with the words of both sides. */
final class DisagreementReader {
    private static final QueryText QUERIES = QueryText.beside(DisagreementReader.class);
    private static final int SIZE = 20;
    private static final int OF_EACH_SIDE = 3;

    private final PageData data;
    private final ClaimReader claims;
    private final PropositionReader propositions;

    DisagreementReader(PageData data) {
        this.data = data;
        this.claims = new ClaimReader(data);
        this.propositions = new PropositionReader(data);
    }

    /** Returns the codes of the kinds that occur with their numbers, the most frequent first. */
    List<Answer.Row> kinds() {
        return data.run().select(QUERIES.get("disagreement-kinds"), Map.of()).rows();
    }

    /** Returns one part of the disagreements, those with most claims first. */
    Part<DisagreementView> list(Map<String, Node> wanted, int part) {
        return Part.of(part, SIZE, (offset, limit) -> data.run()
                        .select(QUERIES.get("disagreements"), wanted, offset, limit)
                        .rows())
                .map(row -> view(row.get("disagreement").orElseThrow(), OF_EACH_SIDE));
    }

    /** Returns the disagreement with at most so many claims of each side. */
    DisagreementView view(Node disagreement, int ofEachSide) {
        List<Node> one = data.all(disagreement, CY.oneSide);
        List<Node> other = data.all(disagreement, CY.otherSide);
        Node kind = data.one(disagreement, CY.disagreementKind).orElseThrow();
        return new DisagreementView(
                disagreement.toString(),
                data.labels().text(kind),
                !kind.equals(CYV.byScope.asNode()),
                matters(disagreement),
                read(one, ofEachSide),
                read(other, ofEachSide),
                (long) one.size() + other.size(),
                Addresses.page(disagreement));
    }

    private List<Link> matters(Node disagreement) {
        return data.all(disagreement, CY.concerns).stream()
                .map(propositions::link)
                .sorted(Comparator.comparing(Link::text))
                .distinct()
                .toList();
    }

    private List<ClaimView> read(List<Node> side, int most) {
        return side.stream()
                .sorted(Comparator.comparing(Node::toString))
                .limit(most)
                .map(claims::read)
                .toList();
    }
}
