package org.chancery.server.page.compare;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.server.page.PageData;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/** What two sources say, sorted into what both say, what only one says, and in what they are opposed. */
final class Comparison {
    private static final Comparator<Matched> MOST_CLAIMS = Comparator.comparingInt(Matched::claims)
            .reversed()
            .thenComparing(matched -> matched.propositions().toString());

    private final PageData data;
    private final Opinion a;
    private final Opinion b;
    private final List<Matched> opposed;
    private final Set<String> settled;

    Comparison(Node one, Node other, PageData data) {
        this.data = data;
        this.a = Opinion.of(one, data);
        this.b = Opinion.of(other, data);
        List<Matched> told = disagreements();
        this.opposed =
                Stream.concat(told.stream(), denials(told)).sorted(MOST_CLAIMS).toList();
        this.settled = opposed.stream()
                .flatMap(matched -> matched.propositions().stream())
                .map(Node::toString)
                .collect(Collectors.toSet());
    }

    /** Returns the matters of the list, those with most claims first. */
    List<Matched> list(Side side) {
        return switch (side) {
            case OPPOSED -> opposed;
            case ALIKE -> matched(shared(false));
            case ONLY_A ->
                matched(a.stances().keySet().stream()
                        .filter(matter -> !b.stances().containsKey(matter)));
            case ONLY_B ->
                matched(b.stances().keySet().stream()
                        .filter(matter -> !a.stances().containsKey(matter)));
        };
    }

    private List<Matched> matched(Stream<String> propositions) {
        return propositions
                .filter(proposition -> !settled.contains(proposition))
                .map(proposition -> matched("", proposition))
                .sorted(MOST_CLAIMS)
                .toList();
    }

    /** What one affirms and the other denies is a disagreement already, unless one of them only passes it on or supposes it. */
    private Stream<Matched> denials(List<Matched> told) {
        Set<Node> known = told.stream()
                .flatMap(matched -> matched.propositions().stream())
                .collect(Collectors.toSet());
        return shared(true)
                .map(proposition -> matched("one affirms what the other denies", proposition))
                .filter(matched -> matched.propositions().stream().noneMatch(known::contains));
    }

    /** Returns the propositions on which both speak, where no side of one is taken by the other, or where one is. */
    private Stream<String> shared(boolean opposite) {
        return a.stances().keySet().stream()
                .filter(b.stances()::containsKey)
                .filter(proposition ->
                        opposite == (sides(a, proposition).stream().noneMatch(sides(b, proposition)::contains)));
    }

    private static Set<Boolean> sides(Opinion opinion, String proposition) {
        return opinion.on(proposition).stream().map(Opinion.Stance::denied).collect(Collectors.toSet());
    }

    private Matched matched(String how, String proposition) {
        Node node = Stream.concat(a.on(proposition).stream(), b.on(proposition).stream())
                .findFirst()
                .orElseThrow()
                .proposition();
        return new Matched(how, List.of(node), claims(a, proposition), claims(b, proposition));
    }

    private static List<Node> claims(Opinion opinion, String proposition) {
        return opinion.on(proposition).stream().map(Opinion.Stance::claim).toList();
    }

    private List<Matched> disagreements() {
        Set<Node> ours = new HashSet<>(a.claims());
        Set<Node> theirs = new HashSet<>(b.claims());
        Set<Node> found = new LinkedHashSet<>();
        ours.forEach(claim -> {
            found.addAll(data.pointingAt(claim, CY.oneSide));
            found.addAll(data.pointingAt(claim, CY.otherSide));
        });
        return found.stream()
                .flatMap(disagreement -> disagreement(disagreement, ours, theirs).stream())
                .toList();
    }

    private Optional<Matched> disagreement(Node disagreement, Set<Node> ours, Set<Node> theirs) {
        Node kind = data.one(disagreement, CY.disagreementKind).orElseThrow();
        List<Node> one = data.all(disagreement, CY.oneSide);
        List<Node> other = data.all(disagreement, CY.otherSide);
        if (kind.equals(CYV.byScope.asNode())) {
            return Optional.empty();
        }
        return Stream.of(
                        matched(disagreement, kind, one, other, ours, theirs),
                        matched(disagreement, kind, other, one, ours, theirs))
                .filter(matched -> !matched.a().isEmpty() && !matched.b().isEmpty())
                .findFirst();
    }

    private Matched matched(
            Node disagreement, Node kind, List<Node> one, List<Node> other, Set<Node> ours, Set<Node> theirs) {
        return new Matched(
                data.labels().text(kind),
                data.all(disagreement, CY.concerns).stream()
                        .distinct()
                        .sorted(Comparator.comparing(Node::toString))
                        .toList(),
                one.stream()
                        .filter(ours::contains)
                        .sorted(Comparator.comparing(Node::toString))
                        .toList(),
                other.stream()
                        .filter(theirs::contains)
                        .sorted(Comparator.comparing(Node::toString))
                        .toList());
    }
}
