package org.chancery.compare.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What two runs tell of a document, in one graph. Where both give an IRI to what they tell otherwise, or to what leans on
 * it, the node of the first run is told apart by {@code -before} at the end of its IRI, or of that of its document.
 */
final class Merging {
    private static final String BEFORE = "-before";

    private final Node document;
    private final Graph before;
    private final Graph after;
    private final Set<Node> apart;
    private final Model model;

    /** @param apart nodes of both that are to be told apart in any case */
    Merging(Description before, Description after, List<Node> apart) {
        this.document = before.document();
        this.before = before.triples();
        this.after = after.triples();
        this.apart = new HashSet<>(apart);
        findDifferences();
        this.model = ModelFactory.createModelForGraph(merged());
    }

    /** Returns the graph, to which more may be added. */
    Model model() {
        return model;
    }

    /** Returns the node of the first run as it is called in the graph. */
    Resource before(Resource node) {
        return model.wrapAsResource(renamed(node.asNode()));
    }

    /** Returns the node of the second run. */
    Resource after(Resource node) {
        return model.wrapAsResource(node.asNode());
    }

    private void findDifferences() {
        Set<Node> both = before.stream().map(Triple::getSubject).collect(java.util.stream.Collectors.toSet());
        both.removeIf(node -> !after.contains(node, Node.ANY, Node.ANY));
        int known;
        do {
            known = apart.size();
            both.stream().filter(this::differs).forEach(apart::add);
        } while (apart.size() > known);
    }

    private boolean differs(Node node) {
        Set<Triple> ours = triples(before, node);
        return !ours.equals(triples(after, node))
                || ours.stream().map(Triple::getObject).anyMatch(apart::contains);
    }

    private static Set<Triple> triples(Graph graph, Node node) {
        return graph.find(node, Node.ANY, Node.ANY).toSet();
    }

    private Graph merged() {
        Graph all = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(all, after);
        before.stream()
                .map(triple ->
                        Triple.create(renamed(triple.getSubject()), triple.getPredicate(), renamed(triple.getObject())))
                .forEach(all::add);
        return all;
    }

    private Node renamed(Node node) {
        boolean below =
                apart.contains(document) && node.isURI() && node.getURI().startsWith(document.getURI() + "#");
        if (below) {
            String rest = node.getURI().substring(document.getURI().length());
            return NodeFactory.createURI(document.getURI() + BEFORE + rest);
        }
        return apart.contains(node) ? NodeFactory.createURI(node.getURI() + BEFORE) : node;
    }
}
