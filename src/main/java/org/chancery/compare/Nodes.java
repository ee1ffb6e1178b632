package org.chancery.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.chancery.model.Span;
import org.chancery.vocab.CY;

/** Looks at nodes of a graph that may lack anything, or hold more than it should. */
final class Nodes {
    private Nodes() {}

    /** Returns the resources that are values of the property, by their IRIs. */
    static List<Resource> all(Resource node, Property property) {
        return values(node, property)
                .filter(RDFNode::isResource)
                .map(RDFNode::asResource)
                .sorted(Comparator.comparing(Resource::toString))
                .toList();
    }

    /** Returns the resource that is the value of the property, the first by its IRI if there are several. */
    static Optional<Resource> one(Resource node, Property property) {
        return all(node, property).stream().findFirst();
    }

    /** Returns the literals' texts, sorted. */
    static List<String> texts(Resource node, Property property) {
        return values(node, property)
                .filter(RDFNode::isLiteral)
                .map(value -> value.asLiteral().getLexicalForm())
                .sorted()
                .toList();
    }

    /** Returns the literal's text, the first if there are several; empty if there is none. */
    static String text(Resource node, Property property) {
        return texts(node, property).stream().findFirst().orElse("");
    }

    /** Returns the subjects that point at the node, by their IRIs. */
    static List<Resource> pointingAt(Resource node, Property property) {
        return node.getModel().listSubjectsWithProperty(property, node).toList().stream()
                .sorted(Comparator.comparing(Resource::toString))
                .toList();
    }

    /** Returns the place of a text span; absent if its offsets are none. */
    static Optional<Span> span(Resource node) {
        try {
            int start = Integer.parseInt(text(node, CY.startOffset));
            int end = Integer.parseInt(text(node, CY.endOffset));
            return start >= 0 && start < end ? Optional.of(new Span(start, end)) : Optional.empty();
        } catch (NumberFormatException noOffset) {
            return Optional.empty();
        }
    }

    /** Returns the last part of a code's IRI, such as {@code denied}. */
    static String code(Resource code) {
        String iri = code.toString();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static Stream<RDFNode> values(Resource node, Property property) {
        return node.listProperties(property).toList().stream().map(Statement::getObject);
    }
}
