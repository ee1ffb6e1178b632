package org.chancery.assess;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Delta;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * What is derived in a dataset, compared with what its claims come to.
 *
 * @param missing derived triples that are not there
 * @param stray triples that are there and that nothing calls for
 * @param kinds how many triples that is by what they describe, such as {@code Position}, or by their property where they
 *     describe something that is not derived itself; by name
 */
public record Derivation(Set<Quad> missing, Set<Quad> stray, Map<String, Long> kinds) {

    /** Derives everything anew beside the dataset, which is only read; the caller holds a transaction. */
    public static Derivation compared(DatasetGraph dataset) {
        Delta beside = new Delta(dataset.getDefaultGraph());
        DatasetGraph view = DatasetGraphFactory.create(beside);
        Map<Node, Delta> deltas = new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
        deltas.put(Quad.defaultGraphIRI, beside);
        for (Policy other : Assessor.others(dataset)) {
            Delta named = new Delta(dataset.getGraph(other.node()));
            view.addGraph(other.node(), named);
            deltas.put(other.node(), named);
        }
        Assessor.rebuild(view, Assessor.policy(dataset));
        return of(deltas, dataset);
    }

    private static Derivation of(Map<Node, Delta> deltas, DatasetGraph dataset) {
        Set<Quad> missing = new LinkedHashSet<>();
        Set<Quad> stray = new LinkedHashSet<>();
        Map<String, Long> kinds = new TreeMap<>();
        deltas.forEach((name, delta) -> {
            List<Graph> known = List.of(delta.getAdditions(), dataset.getGraph(name));
            gather(name, delta.getAdditions(), known, missing, kinds);
            gather(name, delta.getDeletions(), known, stray, kinds);
        });
        return new Derivation(missing, stray, kinds);
    }

    private static void gather(Node name, Graph triples, List<Graph> known, Set<Quad> quads, Map<String, Long> kinds) {
        triples.find().forEachRemaining(triple -> {
            Quad quad = new Quad(name, triple);
            quads.add(quad);
            kinds.merge(kind(quad, known), 1L, Long::sum);
        });
    }

    private static String kind(Quad quad, List<Graph> known) {
        Optional<Node> derived = Assessor.DERIVED.stream()
                .map(type -> type.asNode())
                .filter(type ->
                        known.stream().anyMatch(graph -> graph.contains(quad.getSubject(), RDF.type.asNode(), type)))
                .findFirst();
        return derived.orElse(quad.getPredicate()).getLocalName();
    }

    /** Tells whether everything is there, and nothing else. */
    public boolean isInStep() {
        return missing.isEmpty() && stray.isEmpty();
    }

    /** Makes the dataset what its claims call for; the caller holds a write transaction. */
    public void mend(DatasetGraph dataset) {
        stray.forEach(dataset::delete);
        missing.forEach(dataset::add);
    }
}
