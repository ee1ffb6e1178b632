package org.chancery.assess;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.chancery.assess.comparison.Comparisons;
import org.chancery.assess.comparison.Matter;
import org.chancery.assess.statement.Facts;
import org.chancery.assess.statement.StatementReader;
import org.chancery.vocab.CY;

/**
 * A change of documents, of which everything derived is renewed that their claims touch, and nothing else. It may go over
 * several transactions: {@link #include} comes before a document is changed, {@link #finish} once after all of them.
 */
public final class AssessmentUpdate {
    private static final List<Resource> PROPOSITIONS =
            List.of(CY.RelationProposition, CY.EventProposition, CY.QuantityProposition);

    private final DatasetGraph dataset;
    private final Graph graph;
    private final boolean derivedBefore;
    private final Positions positions;
    private final Tallies tallies;
    private final Set<Node> documents = new LinkedHashSet<>();
    private final Set<Node> touched = new LinkedHashSet<>();
    private final Set<Matter> matters = new LinkedHashSet<>();

    /** @param derivedBefore whether the dataset may hold anything derived */
    AssessmentUpdate(DatasetGraph dataset, boolean derivedBefore) {
        this.dataset = dataset;
        this.graph = dataset.getDefaultGraph();
        this.derivedBefore = derivedBefore;
        this.positions = new Positions(graph);
        this.tallies = new Tallies(graph);
    }

    /** Derives from all documents what is not derived at all yet. */
    static void fromNothing(DatasetGraph dataset) {
        AssessmentUpdate update = new AssessmentUpdate(dataset, false);
        update.documents.addAll(new Facts(update.graph).subjects(RDF.type, CY.Document.asNode()));
        update.finish();
    }

    /** Writes the assessments of all propositions of the graph. */
    static void weighAll(Graph graph, List<AssessmentGraph> targets) {
        StatementReader reader = new StatementReader(graph);
        Facts facts = reader.facts();
        PROPOSITIONS.stream()
                .flatMap(type -> facts.subjects(RDF.type, type.asNode()).stream())
                .forEach(proposition -> targets.forEach(target -> target.write(proposition, reader)));
    }

    /**
     * Takes what the documents' present claims led to out, so that nothing derived holds on to what goes.
     *
     * @param changing all that may be put in, replaced or taken out next, whether they are there or not
     */
    public void include(Collection<Node> changing) {
        if (derivedBefore) {
            Set<Node> counted = new HashSet<>(changing);
            counted.removeAll(documents);
            tallies.of(counted).forEach((key, own) -> tallies.write(key, tallies.written(key) - own));
            takeOut(changing);
        }
        documents.addAll(changing);
    }

    private void takeOut(Collection<Node> changing) {
        StatementReader reader = new StatementReader(graph);
        Comparisons comparisons = new Comparisons(reader);
        Set<Node> propositions = propositionsIn(changing, reader);
        for (Node proposition : propositions) {
            touched.add(proposition);
            for (Matter matter : comparisons.mattersOf(proposition)) {
                matters.add(matter);
                Comparisons.remove(matter, graph);
            }
        }
        clear(propositions);
    }

    private static Set<Node> propositionsIn(Collection<Node> documents, StatementReader reader) {
        Set<Node> propositions = new LinkedHashSet<>();
        documents.forEach(document -> propositions.addAll(reader.propositionsIn(document)));
        return propositions;
    }

    private void clear(Set<Node> propositions) {
        if (derivedBefore) {
            List<AssessmentGraph> targets = Assessor.targets(dataset);
            propositions.forEach(proposition -> {
                targets.forEach(target -> target.remove(proposition));
                positions.remove(proposition);
            });
        }
    }

    /** Derives what was taken out and what the documents touch now; from then on all that is derived is up to date. */
    public void finish() {
        StatementReader reader = new StatementReader(graph);
        touched.addAll(propositionsIn(documents, reader));
        clear(touched);
        Comparisons comparisons = new Comparisons(reader);
        weigh(reader, comparisons);
        compare(reader, comparisons);
        tallies.of(documents).forEach((key, own) -> tallies.write(key, tallies.written(key) + own));
        StoredPolicy.enforce(graph);
    }

    private void weigh(StatementReader reader, Comparisons comparisons) {
        List<AssessmentGraph> targets = Assessor.targets(dataset);
        for (Node proposition : touched) {
            reader.spare();
            List<Matter> own = comparisons.mattersOf(proposition);
            matters.addAll(own);
            targets.forEach(target -> target.write(proposition, reader));
            positions.write(proposition, reader);
            Comparisons.mark(proposition, own, graph);
        }
    }

    private void compare(StatementReader reader, Comparisons comparisons) {
        for (Matter matter : matters) {
            reader.spare();
            if (derivedBefore) {
                Comparisons.remove(matter, graph);
            }
            comparisons.write(matter, graph);
        }
    }
}
