package org.chancery.assess;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.assess.statement.Facts;
import org.chancery.assess.statement.Sink;
import org.chancery.assess.statement.Statement;
import org.chancery.assess.statement.StatementReader;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/**
 * The assessments under one policy in the graph that holds them: the default graph for the store's own policy, a named one
 * for any other.
 */
final class AssessmentGraph {
    private final Graph target;
    private final Facts written;
    private final Facts claims;
    private final Policy policy;

    /** @param claims the graph that holds the claims and the ontology */
    AssessmentGraph(Graph target, Graph claims, Policy policy) {
        this.target = target;
        this.written = new Facts(target);
        this.claims = new Facts(claims);
        this.policy = policy;
    }

    /** Writes how the proposition stands, its sources, and the direct tie if the policy accepts it. */
    void write(Node proposition, StatementReader reader) {
        if (reader.held(proposition).stream().allMatch(Statement::reported)) {
            return;
        }
        Weighed weighed = Weighed.of(proposition, reader, policy);
        Node assessment = assessment(proposition);
        Sink.of(target, assessment, CY.Assessment)
                .add(CY.assesses, proposition)
                .add(CY.underPolicy, policy.node())
                .add(CY.assessmentStatus, weighed.status().code())
                .add(CY.affirmingSources, weighed.affirming().size())
                .add(CY.denyingSources, weighed.denying().size())
                .add(CY.affirmingClaims, count(weighed.affirming()))
                .add(CY.denyingClaims, count(weighed.denying()))
                .add(CY.documentCount, weighed.documents());
        sources(assessment, weighed.affirming(), CYV.affirmed.asNode());
        sources(assessment, weighed.denying(), CYV.denied.asNode());
        if (weighed.status() == Status.UNCONTESTED) {
            tie(proposition).ifPresent(tie -> tie.addTo(target));
        }
    }

    private static int count(List<List<Statement>> sources) {
        return sources.stream().mapToInt(List::size).sum();
    }

    private Node assessment(Node proposition) {
        String hash = proposition.getURI().substring(Bases.PROPOSITIONS.length());
        return NodeFactory.createURI(Bases.ASSESSMENTS + policy.name() + "/" + hash);
    }

    private void sources(Node assessment, List<List<Statement>> sources, Node polarity) {
        for (List<Statement> source : sources) {
            Node node =
                    NodeFactory.createURI(assessment.getURI() + "/" + letter(polarity) + (sources.indexOf(source) + 1));
            Sink sink = Sink.of(target, node, CY.IndependentSource)
                    .add(CY.supports, assessment)
                    .add(CY.polarity, polarity);
            source.forEach(
                    statement -> sink.add(CY.restsOn, statement.claim()).add(CY.sourceActor, statement.claimant()));
        }
    }

    private static String letter(Node polarity) {
        return CYV.affirmed.asNode().equals(polarity) ? "a" : "d";
    }

    private Optional<Tie> tie(Node proposition) {
        return Tie.of(proposition, claims);
    }

    /** Takes out what was written of the proposition, whose own triples must still be there. */
    void remove(Node proposition) {
        for (Node assessment : written.subjects(CY.assesses, proposition)) {
            written.subjects(CY.supports, assessment).forEach(source -> Sink.delete(target, source));
            Sink.delete(target, assessment);
        }
        tie(proposition).ifPresent(tie -> tie.removeFrom(target));
    }
}
