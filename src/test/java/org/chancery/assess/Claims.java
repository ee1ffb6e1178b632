package org.chancery.assess;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/** A dataset with the ontology into which tests write claims by short words: "peru allyOf chile". */
final class Claims {
    final DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    private final Graph graph = dataset.getDefaultGraph();
    private final Map<String, Integer> lengths = new HashMap<>();

    Claims() {
        RDFParser.source(Claims.class.getResourceAsStream("/ontology/chancery.ttl"))
                .lang(Lang.TURTLE)
                .parse(graph);
    }

    static Node iri(String base, String name) {
        return NodeFactory.createURI(base + name);
    }

    static Node actor(String name) {
        return iri(Bases.ENTITIES, name);
    }

    static Node document(String name) {
        return iri(Bases.DOCUMENTS, name);
    }

    static Node code(String name) {
        return iri(Bases.CODES, name);
    }

    /** A document; an empty date leaves it undated. */
    Claims document(String name, String date, String author, String publisher) {
        type(document(name), CY.Document);
        if (!date.isEmpty()) {
            add(document(name), CY.documentDate, time(date));
        }
        add(document(name), DCTerms.creator, actor(author));
        add(document(name), DCTerms.publisher, actor(publisher));
        return this;
    }

    Node time(String day) {
        Node time = iri(Bases.TIMES, day);
        type(time, CY.TimeExtent);
        instant(time, CY.earliest, day + "T00:00:00Z");
        instant(time, CY.latest, day + "T23:59:59Z");
        return time;
    }

    /** "peru allyOf chile". */
    Node relation(String words) {
        String[] parts = words.split(" ");
        Node node = iri(Bases.PROPOSITIONS, words.replace(' ', '-'));
        type(node, CY.RelationProposition);
        add(node, CY.propositionSubject, actor(parts[0]));
        add(node, CY.relationType, code(parts[1]));
        add(node, CY.propositionObject, actor(parts[2]));
        return node;
    }

    /** "peru ASSAULT chile 2012-01-01"; a dash stands for no date. */
    Node event(String words) {
        String[] parts = words.split(" ");
        Node event = iri(Bases.EVENTS, words.replace(' ', '-'));
        type(event, CY.Event);
        add(event, CY.eventType, code(parts[1]));
        add(event, CY.agent, actor(parts[0]));
        add(event, CY.patient, actor(parts[2]));
        if (!parts[3].equals("-")) {
            add(event, CY.eventTime, time(parts[3]));
        }
        Node node = iri(Bases.PROPOSITIONS, "event-" + words.replace(' ', '-'));
        type(node, CY.EventProposition);
        add(node, CY.describedEvent, event);
        return node;
    }

    /** A sum between two actors in a year, or in no year said. */
    Node sum(String subject, String other, long value, String year) {
        Node node = iri(Bases.PROPOSITIONS, String.join("-", "sum", subject, other, Long.toString(value), year));
        type(node, CY.QuantityProposition);
        add(node, CY.propositionSubject, actor(subject));
        add(node, CY.counterparty, actor(other));
        add(node, CY.quantityKind, CYV.armsTradeValue.asNode());
        add(node, CY.unit, NodeFactory.createLiteralString("USD"));
        decimal(node, CY.numericValue, value);
        if (!year.isEmpty()) {
            add(node, CY.period, time(year + "-01-01"));
        }
        return node;
    }

    /** A claim of the document that begins as affirmed, certain, actual and in indirect speech. */
    Node claim(String document, String claimant, Node proposition, String words) {
        int number = lengths.merge(document, 1, Integer::sum);
        Node claim = iri(document(document).getURI(), "#claim-" + number);
        type(claim, CY.Claim);
        add(claim, CY.voicedIn, document(document));
        add(claim, CY.claimant, actor(claimant));
        add(claim, CY.asserts, proposition);
        add(claim, CY.coreProposition, proposition);
        add(claim, CY.polarity, CYV.affirmed.asNode());
        add(claim, CY.certainty, CYV.certain.asNode());
        add(claim, CY.modality, CYV.actual.asNode());
        add(claim, CY.attributionMode, CYV.indirect.asNode());
        Node span = iri(document(document).getURI(), "#span-" + number);
        type(span, CY.TextSpan);
        add(span, DCTerms.isPartOf, document(document));
        add(span, CY.exactText, NodeFactory.createLiteralString(words));
        add(
                span,
                CY.startOffset,
                NodeFactory.createLiteralDT(Integer.toString(number * 100), XSDDatatype.XSDnonNegativeInteger));
        add(claim, CY.evidence, span);
        return claim;
    }

    Node affirm(String document, String claimant, Node proposition) {
        return claim(document, claimant, proposition, "words of " + claimant);
    }

    Node deny(String document, String claimant, Node proposition) {
        return with(affirm(document, claimant, proposition), CY.polarity, CYV.denied);
    }

    /** Exchanges a value of the claim. */
    Node with(Node claim, Property property, Resource value) {
        graph.remove(claim, property.asNode(), Node.ANY);
        add(claim, property, value.asNode());
        return claim;
    }

    /** Makes the two claims readings of the same words that differ in the aspects. */
    Node divergence(String document, Node one, Node other, Resource... aspects) {
        Node divergence = iri(one.getURI(), "-divergence");
        type(divergence, CY.Divergence);
        add(divergence, DCTerms.isPartOf, document(document));
        add(divergence, CY.reading, one);
        add(divergence, CY.reading, other);
        for (Resource aspect : aspects) {
            add(divergence, CY.differsIn, aspect.asNode());
        }
        return divergence;
    }

    /** Makes the claim one that passes the other on. */
    Node reports(Node claim, Node other) {
        graph.remove(claim, CY.asserts.asNode(), Node.ANY);
        add(claim, CY.reports, other);
        return claim;
    }

    Node quantity(Node claim, long value, Resource approximation) {
        Node quantity = iri(claim.getURI(), "-quantity");
        type(quantity, CY.MonetaryAmount);
        add(
                quantity,
                DCTerms.isPartOf,
                graph.find(claim, CY.voicedIn.asNode(), Node.ANY).next().getObject());
        decimal(quantity, CY.numericValue, value);
        add(quantity, CY.approximation, approximation.asNode());
        add(claim, CY.statedQuantity, quantity);
        return claim;
    }

    /** Takes a document and what is part of it out, as a store does, within an update of what is derived. */
    void remove(String document) {
        AssessmentUpdate update = Assessor.begin(dataset, Set.of(document(document)));
        for (Property part : Set.of(CY.voicedIn, DCTerms.isPartOf)) {
            graph.find(Node.ANY, part.asNode(), document(document))
                    .toList()
                    .forEach(each -> graph.remove(each.getSubject(), Node.ANY, Node.ANY));
        }
        graph.remove(document(document), Node.ANY, Node.ANY);
        update.finish();
    }

    /** Runs the writing of the document within an update of what is derived. */
    void put(String document, Runnable writing) {
        AssessmentUpdate update = Assessor.begin(dataset, Set.of(document(document)));
        writing.run();
        update.finish();
    }

    void assess() {
        Assessor.rebuild(dataset, PolicyFile.find(PolicyFile.DEFAULT));
    }

    Graph graph() {
        return graph;
    }

    void add(Node subject, Property property, Node object) {
        graph.add(subject, property.asNode(), object);
    }

    private void type(Node node, Resource type) {
        add(node, RDF.type, type.asNode());
    }

    private void instant(Node node, Property property, String value) {
        add(node, property, NodeFactory.createLiteralDT(value, XSDDatatype.XSDdateTime));
    }

    private void decimal(Node node, Property property, long value) {
        add(node, property, NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDdecimal));
    }
}
