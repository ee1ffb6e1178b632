package org.chancery.assess.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.assess.statement.Facts;
import org.chancery.assess.statement.Statement;
import org.chancery.assess.statement.StatementReader;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/**
 * One tells an act of somebody towards somebody, another says that it did not happen, and the two name it with different
 * places or dates, so that they are no one proposition. They must be of one time.
 */
final class ActComparison implements Comparison {
    private final StatementReader reader;
    private final Facts facts;

    ActComparison(StatementReader reader) {
        this.reader = reader;
        this.facts = reader.facts();
    }

    @Override
    public List<Matter> mattersOf(Node proposition) {
        return facts.object(proposition, CY.describedEvent)
                .flatMap(this::matter)
                .map(List::of)
                .orElse(List.of());
    }

    /** Returns the type, the agents, a mark and the patients; absent unless somebody did it to somebody. */
    private Optional<Matter> matter(Node event) {
        List<Node> agents = facts.objects(event, CY.agent);
        List<Node> patients = facts.objects(event, CY.patient);
        List<Node> type = facts.objects(event, CY.eventType);
        if (agents.isEmpty() || patients.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        Stream<Node> key =
                Stream.of(type, agents, List.of(CY.patient.asNode()), patients).flatMap(List::stream);
        return Optional.of(Matter.of(this, key.toArray(Node[]::new)));
    }

    @Override
    public List<Disagreement> compare(Matter matter, List<Node> members) {
        List<Disagreement> found = new ArrayList<>();
        for (Node denied : members) {
            if (!side(denied, false).isEmpty()) {
                members.stream()
                        .filter(affirmed -> !affirmed.equals(denied))
                        .forEach(affirmed -> compare(affirmed, denied).ifPresent(found::add));
            }
        }
        return found;
    }

    private Optional<Disagreement> compare(Node affirmed, Node denied) {
        List<Statement> one = side(affirmed, true);
        List<Statement> other = side(denied, false);
        List<Statement> meeting = one.stream()
                .filter(each -> other.stream().anyMatch(against -> ofOneTime(each, against)))
                .toList();
        List<Statement> met = other.stream()
                .filter(each -> meeting.stream().anyMatch(told -> ofOneTime(told, each)))
                .toList();
        return meeting.isEmpty() || met.isEmpty()
                ? Optional.empty()
                : Optional.of(new Disagreement(CYV.byAct, affirmed + " " + denied, meeting, met));
    }

    private List<Statement> side(Node proposition, boolean affirms) {
        return reader.factual(proposition).stream()
                .filter(each -> each.affirms() == affirms)
                .toList();
    }

    private boolean ofOneTime(Statement one, Statement other) {
        Optional<Period> first = time(one);
        Optional<Period> second = time(other);
        return first.isPresent() && second.isPresent() ? first.get().overlaps(second.get()) : Nearness.of(one, other);
    }

    private Optional<Period> time(Statement statement) {
        return facts.object(statement.proposition(), CY.describedEvent)
                .flatMap(event -> Period.of(event, CY.eventTime, facts));
    }
}
