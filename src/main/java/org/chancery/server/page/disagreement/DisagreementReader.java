package org.chancery.server.page.disagreement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.query.QueryText;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.Link;
import org.chancery.server.page.PageData;
import org.chancery.server.page.PropositionReader;
import org.chancery.server.page.claim.ClaimReader;
import org.chancery.server.page.claim.ClaimView;
import org.chancery.server.page.timeline.DateRange;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/** Reads who contradicts whom, with the words of both sides. */
final class DisagreementReader {
    private static final QueryText QUERIES = QueryText.beside(DisagreementReader.class);
    private static final List<Node> OF_NUMBERS = List.of(CYV.byValue.asNode(), CYV.byScope.asNode());

    private final PageData data;
    private final ClaimReader claims;
    private final PropositionReader propositions;

    DisagreementReader(PageData data) {
        this.data = data;
        this.claims = new ClaimReader(data);
        this.propositions = new PropositionReader(data);
    }

    /** A disagreement as it is found, before its words are read. */
    record Found(Node disagreement, Node kind) {}

    /** Returns the disagreements about the actor, or taken by it, or all if none is given; those with most claims first. */
    List<Found> all(Optional<Node> actor) {
        Map<String, Node> bound = actor.map(node -> Map.of("actor", node)).orElse(Map.of());
        return data.run().select(QUERIES.get("disagreements"), bound).rows().stream()
                .map(row -> new Found(
                        row.get("disagreement").orElseThrow(), row.get("kind").orElseThrow()))
                .toList();
    }

    /** Tells whether one of the claims is in the document, if one is given, and in one that was written in the range. */
    boolean isTold(Found found, Optional<Node> document, DateRange dates) {
        return (document.isEmpty() && dates.everything())
                || Stream.of(CY.oneSide, CY.otherSide)
                        .flatMap(side -> data.all(found.disagreement(), side).stream())
                        .flatMap(claim -> data.one(claim, CY.voicedIn).stream())
                        .anyMatch(voice ->
                                document.filter(wanted -> !wanted.equals(voice)).isEmpty()
                                        && dates.touches(date(voice)));
    }

    private String date(Node document) {
        return data.one(document, CY.documentDate)
                .map(time -> data.text(time, CY.edtf))
                .orElse("");
    }

    /** Returns the disagreement with at most so many claims of each side. */
    DisagreementView view(Node disagreement, int ofEachSide) {
        List<Node> one = side(disagreement, CY.oneSide);
        List<Node> other = side(disagreement, CY.otherSide);
        Node kind = data.one(disagreement, CY.disagreementKind).orElseThrow();
        return new DisagreementView(
                disagreement.toString(),
                data.labels().text(kind),
                data.text(kind, SKOS.definition),
                !kind.equals(CYV.byScope.asNode()),
                matters(disagreement),
                OF_NUMBERS.contains(kind)
                        ? Stream.concat(one.stream(), other.stream())
                                .map(this::number)
                                .distinct()
                                .toList()
                        : List.of(),
                read(one, ofEachSide),
                read(other, ofEachSide),
                (long) one.size() + other.size(),
                Addresses.page(disagreement));
    }

    private List<Node> side(Node disagreement, Property side) {
        return data.all(disagreement, side).stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    private List<Link> matters(Node disagreement) {
        return data.all(disagreement, CY.concerns).stream()
                .map(propositions::link)
                .sorted(Comparator.comparing(Link::text))
                .distinct()
                .toList();
    }

    private DisagreementView.StatedNumber number(Node claim) {
        Node proposition = data.one(claim, CY.coreProposition).orElse(claim);
        ClaimView view = claims.read(claim);
        return new DisagreementView.StatedNumber(
                view.claimant(),
                data.one(claim, CY.statedQuantity)
                        .map(propositions::quantity)
                        .orElseGet(() -> propositions.quantity(proposition)),
                data.one(proposition, CY.period).map(propositions::time).orElse(""),
                view.evidence().isEmpty()
                        ? Link.plain("")
                        : view.evidence().get(0).document());
    }

    private List<ClaimView> read(List<Node> side, int most) {
        return side.stream().limit(most).map(claims::read).toList();
    }
}
