package org.chancery.assess.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.assess.statement.Facts;
import org.chancery.assess.statement.Statement;
import org.chancery.assess.statement.StatementReader;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/** Two votes are told of one actor on one matter: it abstained, it voted in favour. */
final class VoteComparison implements Comparison {
    private static final List<Wording> VOTES = WordFile.read("votes", Wording.class);
    private static final Wording BALLOT =
            WordFile.read("ballots", Wording.class).get(0);

    private final StatementReader reader;
    private final Facts facts;

    VoteComparison(StatementReader reader) {
        this.reader = reader;
        this.facts = reader.facts();
    }

    @Override
    public List<Matter> mattersOf(Node proposition) {
        boolean voted = reader.factual(proposition).stream().anyMatch(VoteComparison::tellsVote);
        return voted ? agents(proposition).map(agent -> Matter.of(this, agent)).toList() : List.of();
    }

    private static boolean tellsVote(Statement statement) {
        return BALLOT.isSaidIn(statement.words()) && vote(statement).isPresent();
    }

    private static Optional<Wording> vote(Statement statement) {
        return VOTES.stream().filter(vote -> vote.isSaidIn(statement.words())).findFirst();
    }

    private Stream<Node> agents(Node proposition) {
        return facts.objects(proposition, CY.describedEvent).stream()
                .flatMap(event -> facts.objects(event, CY.agent).stream());
    }

    @Override
    public List<Disagreement> compare(Matter matter, List<Node> members) {
        Node agent = matter.key().get(0);
        List<Statement> told = members.stream()
                .flatMap(proposition -> reader.factual(proposition).stream())
                .filter(Statement::affirms)
                .filter(VoteComparison::tellsVote)
                .sorted(Statement.ORDER)
                .toList();
        List<Disagreement> found = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            for (Statement other : told.subList(i + 1, told.size())) {
                if (differ(told.get(i), other) && haveOneTopic(told.get(i), other, agent)) {
                    found.add(new Disagreement(
                            CYV.byVote,
                            told.get(i).claim() + " " + other.claim(),
                            List.of(told.get(i)),
                            List.of(other)));
                }
            }
        }
        return found;
    }

    private static boolean differ(Statement one, Statement other) {
        return !vote(one).equals(vote(other));
    }

    /** The times must agree where both are told, and the words must name somebody else in common besides the body that votes. */
    private boolean haveOneTopic(Statement one, Statement other, Node agent) {
        Optional<Period> first = time(one);
        Optional<Period> second = time(other);
        boolean sameTime = first.isEmpty() || second.isEmpty() || first.get().overlaps(second.get());
        Set<Node> common = topics(one, agent);
        common.retainAll(topics(other, agent));
        return sameTime && !common.isEmpty();
    }

    private Optional<Period> time(Statement statement) {
        return facts.object(statement.proposition(), CY.describedEvent)
                .flatMap(event -> Period.of(event, CY.eventTime, facts));
    }

    private Set<Node> topics(Statement statement, Node agent) {
        Set<Node> named = new LinkedHashSet<>();
        facts.objects(statement.claim(), CY.evidence).stream()
                .flatMap(span -> mentions(statement.document(), span))
                .flatMap(mention -> Stream.concat(
                        facts.objects(mention, CY.denotes).stream(),
                        facts.objects(mention, CY.literalReferent).stream()))
                .forEach(named::add);
        named.remove(agent);
        named.removeIf(each -> facts.isA(each, CY.Organization));
        return named;
    }

    private Stream<Node> mentions(Node document, Node span) {
        int start = offset(span, CY.startOffset);
        int end = offset(span, CY.endOffset);
        return facts.subjects(DCTerms.isPartOf, document).stream()
                .filter(node -> facts.isA(node, CY.Mention))
                .filter(mention -> facts.object(mention, CY.atSpan)
                        .filter(at -> offset(at, CY.startOffset) >= start && offset(at, CY.endOffset) <= end)
                        .isPresent());
    }

    private int offset(Node span, Property property) {
        return facts.object(span, property)
                .map(number -> ((Number) number.getLiteralValue()).intValue())
                .orElse(0);
    }
}
