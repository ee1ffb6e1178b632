package org.chancery.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.chancery.assess.statement.Sink;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/**
 * Derives assessments, positions, disagreements and tallies from the claims of a dataset, within transactions that the
 * caller runs. The default graph holds those under the store's own policy, a named graph those under any other.
 */
public final class Assessor {
    /** What is derived as a thing of its own. */
    static final List<Resource> DERIVED =
            List.of(CY.Assessment, CY.IndependentSource, CY.Position, CY.Disagreement, CY.Tally, CY.AcceptancePolicy);

    /** How the IRIs of what is derived begin. */
    private static final List<String> BASES =
            List.of(Bases.ASSESSMENTS, Bases.POSITIONS, Bases.DISAGREEMENTS, Bases.TALLIES, Bases.POLICIES);

    private Assessor() {}

    /** Tells whether all that follows from the claims has been derived, under a policy that is in force. */
    public static boolean isAssessed(DatasetGraph dataset) {
        return StoredPolicy.isInForce(dataset.getDefaultGraph());
    }

    /** Tells whether a change of documents has been begun and not finished, so that what is derived is behind the claims. */
    public static boolean isBehind(DatasetGraph dataset) {
        return !isAssessed(dataset)
                && StoredPolicy.in(dataset.getDefaultGraph()).isPresent();
    }

    /** Returns the store's own policy; that of {@link PolicyFile#DEFAULT} if it has none yet. */
    public static Policy policy(DatasetGraph dataset) {
        return StoredPolicy.in(dataset.getDefaultGraph()).orElseGet(() -> PolicyFile.find(PolicyFile.DEFAULT));
    }

    /** Returns the policies whose assessments stand in named graphs, in order of their names. */
    public static List<Policy> others(DatasetGraph dataset) {
        return graphs(dataset).stream()
                .flatMap(name -> StoredPolicy.in(dataset.getGraph(name)).stream())
                .toList();
    }

    /**
     * Begins a change of the documents within the transaction of the caller, who calls {@link AssessmentUpdate#finish} in it
     * when they are changed.
     *
     * @param documents all that may be put in, replaced or taken out, whether they are there or not
     */
    public static AssessmentUpdate begin(DatasetGraph dataset, Collection<Node> documents) {
        AssessmentUpdate update = new AssessmentUpdate(dataset, true);
        update.include(documents);
        return update;
    }

    /**
     * Begins a change of documents over several transactions. Until it is finished the dataset itself says that it is not
     * assessed, so that whoever opens it after a failure knows.
     */
    public static AssessmentUpdate beginLong(DatasetGraph dataset) {
        Graph graph = dataset.getDefaultGraph();
        boolean empty = !graph.contains(Node.ANY, RDF.type.asNode(), CY.Document.asNode());
        StoredPolicy.suspend(graph);
        return new AssessmentUpdate(dataset, !empty);
    }

    /** Derives everything anew from the claims alone under the given policy, and under those of the named graphs. */
    public static void rebuild(DatasetGraph dataset, Policy policy) {
        Graph graph = dataset.getDefaultGraph();
        List<Policy> others = others(dataset);
        clear(graph);
        StoredPolicy.write(policy, graph);
        others.forEach(other -> {
            drop(dataset, other);
            StoredPolicy.write(other, dataset.getGraph(other.node()));
        });
        AssessmentUpdate.fromNothing(dataset);
    }

    /** Adds the assessments under one more policy in a named graph, or renews them. */
    public static void addBeside(DatasetGraph dataset, Policy policy) {
        drop(dataset, policy);
        Graph graph = dataset.getDefaultGraph();
        Graph target = dataset.getGraph(policy.node());
        StoredPolicy.write(policy, target);
        AssessmentGraph assessments = new AssessmentGraph(target, graph, policy);
        AssessmentUpdate.weighAll(graph, List.of(assessments));
    }

    /** Takes the assessments under the policy out of its named graph; answers whether there were any. */
    public static boolean drop(DatasetGraph dataset, Policy policy) {
        boolean there = graphs(dataset).contains(policy.node());
        Sink.deleteAll(dataset.getGraph(policy.node()), Node.ANY, Node.ANY);
        return there;
    }

    static List<AssessmentGraph> targets(DatasetGraph dataset) {
        Graph graph = dataset.getDefaultGraph();
        Policy policy = policy(dataset);
        List<AssessmentGraph> targets = new ArrayList<>();
        targets.add(new AssessmentGraph(graph, graph, policy));
        others(dataset)
                .forEach(other -> targets.add(new AssessmentGraph(dataset.getGraph(other.node()), graph, other)));
        return targets;
    }

    /** Asked by their policies, which an index finds, since listing the graphs would read all that they hold. */
    private static Set<Node> graphs(DatasetGraph dataset) {
        Set<Node> names = new TreeSet<>(Comparator.comparing(Node::toString));
        dataset.findNG(Node.ANY, Node.ANY, RDF.type.asNode(), CY.AcceptancePolicy.asNode())
                .forEachRemaining(quad -> names.add(quad.getGraph()));
        return names;
    }

    private static void clear(Graph graph) {
        Set<Node> derived = new HashSet<>();
        graph.find()
                .filterKeep(triple -> isDerived(triple.getSubject()) || tellsDerivedType(triple))
                .forEachRemaining(triple -> derived.add(triple.getSubject()));
        derived.forEach(node -> Sink.delete(graph, node));
        ties(graph).forEach(property -> Sink.deleteAll(graph, Node.ANY, property));
    }

    /** By its name too, since what is left of a harmed node may lack its type. */
    private static boolean isDerived(Node node) {
        return node.isURI() && BASES.stream().anyMatch(node.getURI()::startsWith);
    }

    private static boolean tellsDerivedType(Triple triple) {
        return RDF.type.asNode().equals(triple.getPredicate())
                && DERIVED.stream().anyMatch(type -> type.asNode().equals(triple.getObject()));
    }

    private static Stream<Node> ties(Graph graph) {
        return graph
                .find(Node.ANY, CY.directProperty.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList()
                .stream();
    }
}
