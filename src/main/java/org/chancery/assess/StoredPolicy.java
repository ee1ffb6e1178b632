package org.chancery.assess;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.assess.statement.Facts;
import org.chancery.assess.statement.Sink;
import org.chancery.model.Certainty;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/** A policy as the graph that it rules describes it; it is in force when all is derived that follows from the claims under it. */
final class StoredPolicy {
    private StoredPolicy() {}

    /** Returns the policy that the graph describes, in force or not; absent if it describes none. */
    static Optional<Policy> in(Graph graph) {
        return node(graph).map(node -> read(node, new Facts(graph)));
    }

    /** A policy that is suspended lacks its type and keeps the rest. */
    private static Optional<Node> node(Graph graph) {
        return graph.find(Node.ANY, CY.minimumSources.asNode(), Node.ANY)
                .mapWith(Triple::getSubject)
                .nextOptional();
    }

    static boolean isInForce(Graph graph) {
        return graph.contains(Node.ANY, RDF.type.asNode(), CY.AcceptancePolicy.asNode());
    }

    /** Says that not everything is derived under the policy, if there is one. */
    static void suspend(Graph graph) {
        node(graph).ifPresent(node -> graph.delete(node, RDF.type.asNode(), CY.AcceptancePolicy.asNode()));
    }

    /** Says that everything is derived under the policy, if there is one. */
    static void enforce(Graph graph) {
        node(graph).ifPresent(node -> graph.add(node, RDF.type.asNode(), CY.AcceptancePolicy.asNode()));
    }

    private static Policy read(Node node, Facts facts) {
        return new Policy(
                node.getURI().substring(Bases.POLICIES.length()),
                text(facts, node, SKOS.prefLabel),
                text(facts, node, DCTerms.description),
                Integer.parseInt(text(facts, node, CY.minimumSources)),
                Integer.parseInt(text(facts, node, CY.rejectingSources)),
                certainties(facts, node),
                Boolean.parseBoolean(text(facts, node, CY.countsUnnamedSources)));
    }

    private static String text(Facts facts, Node node, Property property) {
        return facts.object(node, property).map(Node::getLiteralLexicalForm).orElse("");
    }

    private static Set<Certainty> certainties(Facts facts, Node node) {
        Set<Certainty> counted = EnumSet.noneOf(Certainty.class);
        for (Certainty certainty : Certainty.values()) {
            if (facts.graph().contains(node, CY.countedCertainty.asNode(), code(certainty))) {
                counted.add(certainty);
            }
        }
        return counted;
    }

    private static Node code(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> CYV.certain.asNode();
            case PROBABLE -> CYV.probable.asNode();
            case POSSIBLE -> CYV.possible.asNode();
        };
    }

    static void write(Policy policy, Graph graph) {
        Sink sink = Sink.of(graph, policy.node(), CY.AcceptancePolicy)
                .english(SKOS.prefLabel, policy.label())
                .english(DCTerms.description, policy.description())
                .add(CY.minimumSources, policy.minimumSources())
                .add(CY.rejectingSources, policy.rejectingSources())
                .add(CY.countsUnnamedSources, policy.unnamedSources());
        policy.certainties().forEach(certainty -> sink.add(CY.countedCertainty, code(certainty)));
    }
}
