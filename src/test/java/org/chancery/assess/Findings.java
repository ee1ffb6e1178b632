package org.chancery.assess;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/** Reads what was derived, by short names. */
record Findings(Graph graph) {
    String status(Node proposition) {
        return only(only(CY.assesses, proposition), CY.assessmentStatus);
    }

    int number(Node proposition, Property property) {
        Node value = object(only(CY.assesses, proposition), property);
        return ((Number) value.getLiteralValue()).intValue();
    }

    /** The actors of each independent source of the proposition with the polarity. */
    Set<Set<String>> sources(Node proposition, String polarity) {
        Node assessment = only(CY.assesses, proposition);
        return subjects(CY.supports, assessment).stream()
                .filter(source -> graph.contains(source, CY.polarity.asNode(), Claims.code(polarity)))
                .map(source -> names(source, CY.sourceActor))
                .collect(Collectors.toSet());
    }

    String change(String actor, Node proposition) {
        Node position = subjects(CY.onProposition, proposition).stream()
                .filter(each -> graph.contains(each, CY.positionOf.asNode(), Claims.actor(actor)))
                .findFirst()
                .orElseThrow();
        return only(position, CY.positionChange);
    }

    /** The kinds of all disagreements, in alphabetical order. */
    List<String> kinds() {
        return disagreements().stream()
                .map(each -> only(each, CY.disagreementKind))
                .sorted()
                .toList();
    }

    List<Node> disagreements() {
        return subjects(RDF.type, CY.Disagreement.asNode());
    }

    /** The claimants on a side of the only disagreement. */
    Set<String> side(Property side) {
        return objects(disagreements().get(0), side).stream()
                .flatMap(claim -> names(claim, CY.claimant).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean hasTie(String subject, Property tie, String object) {
        return graph.contains(Claims.actor(subject), tie.asNode(), Claims.actor(object));
    }

    private Set<String> names(Node node, Property property) {
        return objects(node, property).stream()
                .map(each -> each.getURI().substring(Bases.ENTITIES.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Node only(Property property, Node object) {
        return subjects(property, object).get(0);
    }

    private String only(Node subject, Property property) {
        return object(subject, property).getURI().substring(Bases.CODES.length());
    }

    private Node object(Node subject, Property property) {
        return objects(subject, property).get(0);
    }

    private List<Node> objects(Node subject, Property property) {
        return graph.find(subject, property.asNode(), Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList();
    }

    private List<Node> subjects(Property property, Node object) {
        return graph.find(Node.ANY, property.asNode(), object)
                .mapWith(triple -> triple.getSubject())
                .toList();
    }
}
