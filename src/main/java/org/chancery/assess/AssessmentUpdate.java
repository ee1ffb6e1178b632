package org.chancery.assess;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.chancery.assess.comparison.Comparisons;
import org.chancery.assess.comparison.Matter;
import org.chancery.assess.statement.Facts;
import org.chancery.assess.statement.StatementReader;
import org.chancery.vocab.CY;

/** One change of documents, of which everything derived is renewed that their claims touch, and nothing else. */
public final class AssessmentUpdate {
    private static final List<Resource> PROPOSITIONS =
            List.of(CY.RelationProposition, CY.EventProposition, CY.QuantityProposition);

    private final Graph graph;
    private final List<AssessmentGraph> targets;
    private final Collection<Node> documents;
    private final Positions positions;
    private final Tallies tallies;
    private final Map<Node, List<Matter>> touched = new LinkedHashMap<>();
    private final Set<Matter> matters = new LinkedHashSet<>();
    private final Map<Tallies.Key, Long> before;

    AssessmentUpdate(Graph graph, List<AssessmentGraph> targets, Collection<Node> documents) {
        this(graph, targets, documents, true);
    }

    private AssessmentUpdate(
            Graph graph, List<AssessmentGraph> targets, Collection<Node> documents, boolean derivedBefore) {
        this.graph = graph;
        this.targets = targets;
        this.documents = Set.copyOf(documents);
        this.positions = new Positions(graph);
        this.tallies = new Tallies(graph);
        this.before = derivedBefore ? remaining() : Map.of();
        if (derivedBefore) {
            StatementReader reader = new StatementReader(graph);
            touch(reader, new Comparisons(reader));
            clear();
        }
    }

    /** An update of a graph that holds nothing derived. */
    static AssessmentUpdate fromNothing(Graph graph, List<AssessmentGraph> targets, Collection<Node> documents) {
        return new AssessmentUpdate(graph, targets, documents, false);
    }

    /** Writes the assessments of all propositions of the graph. */
    static void weighAll(Graph graph, List<AssessmentGraph> targets) {
        StatementReader reader = new StatementReader(graph);
        Facts facts = reader.facts();
        PROPOSITIONS.stream()
                .flatMap(type -> facts.subjects(RDF.type, type.asNode()).stream())
                .forEach(proposition -> targets.forEach(target -> target.write(proposition, reader)));
    }

    /** Takes out the tallies that the documents count for, and returns what is left of each without them. */
    private Map<Tallies.Key, Long> remaining() {
        Map<Tallies.Key, Long> own = tallies.of(documents);
        own.replaceAll((key, count) -> tallies.written(key) - count);
        own.keySet().forEach(key -> tallies.write(key, 0));
        return own;
    }

    /** Renews what was taken out and what the documents touch now. */
    public void finish() {
        StatementReader reader = new StatementReader(graph);
        Comparisons comparisons = new Comparisons(reader);
        touch(reader, comparisons);
        clear();
        touched.forEach((proposition, own) -> {
            targets.forEach(target -> target.write(proposition, reader));
            positions.write(proposition, reader);
            Comparisons.mark(proposition, own, graph);
        });
        matters.forEach(matter -> comparisons.write(matter, graph));
        count();
    }

    /** Gathers what the documents touch as they are now, besides what they touched before. */
    private void touch(StatementReader reader, Comparisons comparisons) {
        for (Node document : documents) {
            reader.propositionsIn(document).forEach(proposition -> touched.put(proposition, List.of()));
        }
        touched.replaceAll((proposition, before) -> comparisons.mattersOf(proposition));
        touched.values().forEach(matters::addAll);
    }

    private void clear() {
        touched.keySet().forEach(proposition -> {
            targets.forEach(target -> target.remove(proposition));
            positions.remove(proposition);
        });
        matters.forEach(matter -> Comparisons.remove(matter, graph));
    }

    private void count() {
        Map<Tallies.Key, Long> now = tallies.of(documents);
        Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .forEach(key -> {
                    long others = before.containsKey(key) ? before.get(key) : tallies.written(key);
                    tallies.write(key, others + now.getOrDefault(key, 0L));
                });
    }
}
