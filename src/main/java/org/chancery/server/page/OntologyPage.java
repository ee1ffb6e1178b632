package org.chancery.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.vocab.Bases;

/**
 * What the page of the ontology shows.
 *
 * @param title its name
 * @param classes by name
 * @param properties by name
 */
public record OntologyPage(Link title, List<Term> classes, List<Term> properties) {
    public OntologyPage {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
    }

    /** A term with its name in IRIs, its label and its definition, which is empty if there is none. */
    public record Term(String name, Link label, String definition) {}

    static OntologyPage read(PageData data) {
        return new OntologyPage(
                data.labels().link(NodeFactory.createURI(Bases.ONTOLOGY)),
                terms(data, OWL2.Class, RDFS.Class),
                terms(data, OWL2.ObjectProperty, OWL2.DatatypeProperty, RDF.Property));
    }

    private static List<Term> terms(PageData data, Resource... types) {
        return Stream.of(types)
                .flatMap(type -> data.pointingAt(type.asNode(), RDF.type).stream())
                .filter(node -> node.isURI() && node.getURI().startsWith(Bases.TERMS))
                .distinct()
                .map(node -> term(data, node))
                .sorted(Comparator.comparing(Term::name))
                .toList();
    }

    private static Term term(PageData data, Node node) {
        String definition = data.text(node, SKOS.definition);
        return new Term(
                node.getURI().substring(Bases.TERMS.length()),
                data.labels().link(node),
                definition.isEmpty() ? data.text(node, RDFS.comment) : definition);
    }
}
