package org.chancery.assess.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.chancery.assess.statement.Facts;
import org.chancery.assess.statement.Participants;
import org.chancery.assess.statement.Sink;
import org.chancery.assess.statement.Statement;
import org.chancery.model.Digest;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/**
 * Two sides that do not go together.
 *
 * @param kind in what they differ
 * @param mark what tells it from others of the same matter, such as the two values; empty if there can be one only
 * @param one at least one statement; where one side denies, it is the other one
 * @param other at least one statement
 */
record Disagreement(Resource kind, String mark, List<Statement> one, List<Statement> other) {
    private static final int DIGITS = 16;

    void write(Matter matter, Facts facts, Graph graph) {
        String iri = Bases.DISAGREEMENTS + Digest.of(DIGITS, kind.getURI(), matter.digest(), mark);
        Sink sink = Sink.of(graph, NodeFactory.createURI(iri), CY.Disagreement)
                .add(CY.disagreementKind, kind.asNode())
                .add(CY.comparisonKey, matter.literal());
        one.forEach(statement -> sink.add(CY.oneSide, statement.claim()));
        other.forEach(statement -> sink.add(CY.otherSide, statement.claim()));
        Stream.concat(one.stream(), other.stream()).forEach(statement -> sink.add(CY.takenBy, statement.claimant()));
        Stream.concat(one.stream(), other.stream())
                .map(Statement::proposition)
                .distinct()
                .forEach(proposition -> {
                    sink.add(CY.concerns, proposition);
                    Participants.of(proposition, facts).forEach(each -> sink.add(CY.disagreementAbout, each));
                });
    }
}
