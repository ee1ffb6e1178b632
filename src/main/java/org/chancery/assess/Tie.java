package org.chancery.assess;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.assess.statement.Facts;
import org.chancery.vocab.CY;

/** The direct tie that a relation proposition would be, with its other direction where the relation is symmetric. */
record Tie(Node subject, Node property, Node object, boolean symmetric) {

    /** Returns the tie; absent for a proposition that is no relation, or of a type that has no property. */
    static Optional<Tie> of(Node proposition, Facts facts) {
        return facts.object(proposition, CY.relationType).flatMap(type -> facts.object(type, CY.directProperty)
                .flatMap(property -> of(proposition, property, isSymmetric(type, facts), facts)));
    }

    private static Optional<Tie> of(Node proposition, Node property, boolean symmetric, Facts facts) {
        return facts.object(proposition, CY.propositionSubject)
                .flatMap(subject -> facts.object(proposition, CY.propositionObject)
                        .map(object -> new Tie(subject, property, object, symmetric)));
    }

    private static boolean isSymmetric(Node type, Facts facts) {
        return facts.object(type, CY.isSymmetric)
                .map(truth -> truth.getLiteralLexicalForm().equals("true"))
                .orElse(false);
    }

    void addTo(Graph graph) {
        graph.add(subject, property, object);
        if (symmetric) {
            graph.add(object, property, subject);
        }
    }

    void removeFrom(Graph graph) {
        graph.delete(subject, property, object);
        if (symmetric) {
            graph.delete(object, property, subject);
        }
    }
}
