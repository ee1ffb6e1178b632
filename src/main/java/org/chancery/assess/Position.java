package org.chancery.assess;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.assess.statement.Statement;

/**
 * What one actor says on one proposition, in order, with what it passes on from others.
 *
 * @param statements at least one of which is the actor's own stance
 */
record Position(Node actor, List<Statement> statements) {

    /** Returns the position of each actor who has one, in order of their IRIs; plans and suppositions are no stance. */
    static List<Position> of(List<Statement> statements) {
        Map<String, List<Statement>> byActor = statements.stream()
                .filter(Statement::actual)
                .collect(Collectors.groupingBy(each -> each.claimant().toString(), TreeMap::new, Collectors.toList()));
        return byActor.values().stream()
                .filter(own -> own.stream().anyMatch(Statement::isFactual))
                .map(own -> new Position(own.get(0).claimant(), own))
                .toList();
    }

    Statement first() {
        return stances(statements).get(0);
    }

    Statement last() {
        List<Statement> stances = stances(statements);
        return stances.get(stances.size() - 1);
    }

    Change change() {
        List<Change> changes = sequences().map(Position::change).distinct().toList();
        Optional<Change> strongest = changes.stream().min(Change::compareTo);
        boolean both =
                stances(statements).stream().map(Statement::affirms).distinct().count() > 1;
        if (both && !strongest.equals(Optional.of(Change.REVERSED))) {
            return Change.ORDER_UNKNOWN;
        }
        return statements.size() == 1 ? Change.ONCE_STATED : strongest.orElse(Change.STEADY);
    }

    /** The dated statements make one sequence, and each undated document one of its own. */
    private Stream<List<Statement>> sequences() {
        Map<String, List<Statement>> sequences = statements.stream()
                .collect(Collectors.groupingBy(
                        each -> each.date().isPresent() ? "" : each.document().toString(),
                        TreeMap::new,
                        Collectors.toList()));
        return sequences.values().stream();
    }

    /** Passing on what another says is a hedge before the actor says it too, and none after that. */
    private static Change change(List<Statement> sequence) {
        List<Statement> stances = stances(sequence);
        if (stances.stream().map(Statement::affirms).distinct().count() > 1) {
            return Change.REVERSED;
        }
        if (stances.isEmpty()) {
            return Change.STEADY;
        }
        Statement last = stances.get(stances.size() - 1);
        boolean hedgedFirst = sequence.stream()
                .filter(each -> each.affirms() == last.affirms())
                .findFirst()
                .filter(Statement::isHedged)
                .isPresent();
        if (hedgedFirst == last.isHedged()) {
            return Change.STEADY;
        }
        return hedgedFirst ? Change.HEDGE_DROPPED : Change.HEDGE_ADDED;
    }

    private static List<Statement> stances(List<Statement> statements) {
        return statements.stream().filter(Statement::isFactual).toList();
    }
}
