package org.chancery.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.vocab.CY;

/**
 * Checks graphs against the shapes of the ontology. Create it once, since reading the shapes takes longer than a check;
 * any number of threads may share it.
 */
public final class GraphValidator {
    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::focus)
            .thenComparing(Violation::message)
            .thenComparing(violation -> violation.path().orElse(""));

    private final Shapes shapes;
    private final Graph ontology;

    private GraphValidator(Shapes shapes, Graph ontology) {
        this.shapes = shapes;
        this.ontology = ontology;
    }

    /** Returns a validator with the shapes of the ontology; throws {@link IllegalStateException} if they are missing. */
    public static GraphValidator create() {
        Shapes shapes = Shapes.parse(OntologyFile.SHAPES.read());
        return new GraphValidator(shapes, read(OntologyFile.TERMS.read()));
    }

    /** Returns what breaks a rule, by node and then by rule; empty if all is well. */
    public List<Violation> validate(Model data) {
        return validate(data.getGraph());
    }

    /**
     * Returns what breaks a rule, by node and then by rule; empty if all is well. Whatever the graph refers to must be
     * described in it; it is read once and not changed.
     */
    public List<Violation> validate(Graph data) {
        return ShaclValidator.get().validate(shapes, withOntology(data)).getEntries().stream()
                .map(GraphValidator::violation)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** A copy, because the checks look at each triple many times and the graph may lie in a store. */
    private Graph withOntology(Graph data) {
        Graph graph = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(graph, data);
        GraphUtil.addInto(graph, ontology);
        return graph;
    }

    /** Of the ontology, what the shapes read: superclasses, and what is said of relation types. */
    private static Graph read(Graph ontology) {
        Graph read = GraphFactory.createDefaultGraph();
        for (Property property :
                List.of(RDFS.subClassOf, CY.takesSubject, CY.takesObject, CY.directProperty, CY.isSymmetric)) {
            ontology.find(Node.ANY, property.asNode(), Node.ANY).forEachRemaining(read::add);
        }
        return read;
    }

    private static Violation violation(ReportEntry entry) {
        return new Violation(
                text(entry.focusNode()),
                Optional.ofNullable(entry.resultPath()).map(GraphValidator::text),
                entry.message());
    }

    private static String text(Path path) {
        return path instanceof P_Link link ? text(link.getNode()) : path.toString();
    }

    private static String text(Node node) {
        return node.isURI() ? node.getURI() : node.toString();
    }
}
