package org.chancery.assess.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.chancery.assess.statement.Facts;
import org.chancery.assess.statement.Statement;
import org.chancery.assess.statement.StatementReader;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/**
 * The same thing is measured and two numbers come out. Sums between two actors that are given for different times differ in
 * scope; tolls of events of different times are of different events and never meet.
 */
final class ValueComparison implements Comparison {
    /** With more values than these, each is compared with the next greater one alone. */
    private static final int MANY = 20;

    private static final Node NONE = NodeFactory.createLiteralString("");

    private final StatementReader reader;
    private final Facts facts;

    ValueComparison(StatementReader reader) {
        this.reader = reader;
        this.facts = reader.facts();
    }

    @Override
    public List<Matter> mattersOf(Node proposition) {
        Optional<Node> kind = facts.object(proposition, CY.quantityKind);
        Optional<Node> subject = facts.object(proposition, CY.propositionSubject);
        Optional<Node> unit = facts.object(proposition, CY.unit);
        if (kind.isEmpty() || subject.isEmpty() || unit.isEmpty()) {
            return List.of();
        }
        if (!facts.isA(subject.get(), CY.Event)) {
            Node other = facts.object(proposition, CY.counterparty).orElse(NONE);
            return List.of(Matter.of(this, kind.get(), unit.get(), subject.get(), other));
        }
        return where(subject.get()).map(place -> Matter.of(this, kind.get(), unit.get(), place)).stream()
                .toList();
    }

    /** Returns where the event took place, or else the only one who suffered it. */
    private Optional<Node> where(Node event) {
        List<Node> patients = facts.objects(event, CY.patient);
        return facts.object(event, CY.eventPlace)
                .or(() -> patients.size() == 1 ? Optional.of(patients.get(0)) : Optional.empty());
    }

    @Override
    public List<Disagreement> compare(Matter matter, List<Node> members) {
        List<Node> measured = members.stream().sorted(this::byValue).toList();
        List<Disagreement> found = new ArrayList<>();
        for (int i = 0; i < measured.size(); i++) {
            int end = measured.size() > MANY ? Math.min(i + 2, measured.size()) : measured.size();
            for (int j = i + 1; j < end; j++) {
                compare(measured.get(i), measured.get(j)).ifPresent(found::add);
            }
        }
        return found;
    }

    private int byValue(Node one, Node other) {
        int byValue = Double.compare(value(one), value(other));
        return byValue == 0 ? one.toString().compareTo(other.toString()) : byValue;
    }

    private double value(Node proposition) {
        return facts.object(proposition, CY.numericValue)
                .map(number -> ((Number) number.getLiteralValue()).doubleValue())
                .orElse(0.0);
    }

    private Optional<Disagreement> compare(Node less, Node more) {
        List<Statement> one = affirmed(less);
        List<Statement> other = affirmed(more);
        boolean apart = !one.isEmpty()
                && !other.isEmpty()
                && one.stream()
                        .noneMatch(a -> other.stream().anyMatch(b -> interval(a).overlaps(interval(b))));
        return apart
                ? kind(less, more).map(kind -> new Disagreement(kind, less + " " + more, one, other))
                : Optional.empty();
    }

    private List<Statement> affirmed(Node proposition) {
        return reader.factual(proposition).stream()
                .filter(Statement::affirms)
                .filter(each -> Interval.of(each.claim(), facts).isPresent())
                .toList();
    }

    private Interval interval(Statement statement) {
        return Interval.of(statement.claim(), facts).orElseThrow();
    }

    private Optional<Resource> kind(Node one, Node other) {
        Node subject = facts.object(one, CY.propositionSubject).orElseThrow();
        if (facts.isA(subject, CY.Event)) {
            return sameTime(subject, facts.object(other, CY.propositionSubject).orElseThrow())
                    ? Optional.of(CYV.byValue)
                    : Optional.empty();
        }
        return Optional.of(
                Period.of(one, CY.period, facts).equals(Period.of(other, CY.period, facts))
                        ? CYV.byValue
                        : CYV.byScope);
    }

    private boolean sameTime(Node event, Node other) {
        Optional<Period> one = Period.of(event, CY.eventTime, facts);
        Optional<Period> two = Period.of(other, CY.eventTime, facts);
        return event.equals(other)
                || one.isPresent() && two.isPresent() && one.get().overlaps(two.get());
    }
}
