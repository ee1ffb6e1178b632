package org.chancery.bench;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.store.DocumentGraph;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/**
 * The documents of a {@link SyntheticCorpus} with what the questions of the catalogue ask for besides: quotations of many words,
 * mentions, attributions, a chain of them, and two more claims each, of an event and of its toll. Four documents tell of the
 * same event, with tolls that differ.
 */
final class NewsCorpus {
    private static final int MORE_CLAIMS = 2;
    private static final int TOLD_BY = 4;
    private static final int PLACES = 200;
    private static final List<Resource> KINDS = List.of(CYV.ASSAULT, CYV.CONSULT);

    private final SyntheticCorpus relations;
    private final int claims;

    /** @param claims how many each document holds */
    NewsCorpus(long seed, int claims) {
        this.relations = new SyntheticCorpus(seed, claims - MORE_CLAIMS);
        this.claims = claims;
    }

    Stream<DocumentGraph> documents(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::document);
    }

    DocumentGraph document(int number) {
        DocumentGraph document = relations.document(number);
        new Builder(document, number).build();
        return document;
    }

    /** One document while things are added to it. */
    private final class Builder {
        private final Graph graph;
        private final Node document;
        private final int number;

        Builder(DocumentGraph document, int number) {
            this.graph = document.triples();
            this.document = NodeFactory.createURI(document.documentIri());
            this.number = number;
        }

        void build() {
            add(document, DCTerms.title, text("Report " + number));
            Node day = object(document, CY.documentDate);
            add(day, CY.latest, dateTime(object(day, CY.edtf).getLiteralLexicalForm() + "T23:59:59Z"));
            Node event = event(day);
            claim(claims - 2, proposition("event", event, CY.EventProposition, CY.describedEvent));
            claim(claims - 1, toll(event));
            add(part("claim-1"), CY.reports, part("claim-0"));
            IntStream.range(0, claims).forEach(index -> enrich(index, day));
        }

        private Node event(Node day) {
            int key = number / TOLD_BY;
            Node event = shared(Bases.EVENTS + "made-" + key, CY.Event, "What happened, number " + key);
            add(event, CY.eventType, KINDS.get(key % KINDS.size()).asNode());
            add(
                    event,
                    CY.eventPlace,
                    shared(Bases.ENTITIES + "place-" + key % PLACES, CY.Place, "Place " + key % PLACES));
            add(event, CY.agent, SyntheticCorpus.actor(key % PLACES));
            if (number % TOLD_BY == 0) {
                add(event, CY.eventTime, day);
            }
            return event;
        }

        private Node toll(Node event) {
            Node toll = proposition("toll-" + number % TOLD_BY, event, CY.QuantityProposition, CY.propositionSubject);
            add(toll, CY.quantityKind, CYV.killed.asNode());
            add(toll, CY.numericValue, whole(10 + number % TOLD_BY));
            return toll;
        }

        private Node proposition(String key, Node event, Resource type, Property property) {
            String name = event.getURI().substring(Bases.EVENTS.length());
            Node proposition = NodeFactory.createURI(Bases.PROPOSITIONS + key + "-" + name);
            add(proposition, RDF.type, type.asNode());
            add(proposition, property, event);
            return proposition;
        }

        /** A claim of the same claimant, polarity and certainty as the document's first. */
        private void claim(int index, Node proposition) {
            Node claim = part("claim-" + index);
            graph.find(part("claim-0"), Node.ANY, Node.ANY).toList().stream()
                    .filter(triple -> !graph.contains(triple.getObject(), RDF.type.asNode(), CY.TextSpan.asNode()))
                    .filter(triple -> !triple.getPredicate().equals(CY.asserts.asNode()))
                    .filter(triple -> !triple.getPredicate().equals(CY.coreProposition.asNode()))
                    .forEach(triple -> graph.add(claim, triple.getPredicate(), triple.getObject()));
            add(claim, CY.asserts, proposition);
            add(claim, CY.coreProposition, proposition);
            Node span = part("char=" + index * 100 + "," + (index * 100 + 60));
            add(span, RDF.type, CY.TextSpan.asNode());
            add(span, DCTerms.isPartOf, document);
            add(span, CY.startOffset, offset(index * 100));
            add(span, CY.endOffset, offset(index * 100 + 60));
            add(claim, CY.evidence, span);
        }

        private void enrich(int index, Node day) {
            Node claim = part("claim-" + index);
            Node span = object(claim, CY.evidence);
            graph.remove(span, CY.exactText.asNode(), Node.ANY);
            add(span, CY.exactText, text(Quotations.sentence(number * claims + index)));
            if (index % 2 == 0) {
                add(claim, CY.statedTime, day);
            }
            Node attribution = own("attribution-" + index, CY.Attribution);
            add(attribution, CY.source, object(claim, CY.claimant));
            add(claim, CY.underAttribution, attribution);
            mentions(index, span, object(claim, CY.asserts));
        }

        private void mentions(int index, Node span, Node proposition) {
            Stream.of(CY.propositionSubject, CY.propositionObject)
                    .flatMap(end -> graph.find(proposition, end.asNode(), Node.ANY).toList().stream())
                    .forEach(end -> mention(index, span, end));
        }

        private void mention(int index, Node span, Triple end) {
            Node mention = own("mention-" + index + "-" + end.getPredicate().getLocalName(), CY.Mention);
            add(mention, CY.atSpan, span);
            add(mention, CY.denotes, end.getObject());
        }

        private Node own(String fragment, Resource type) {
            Node node = part(fragment);
            add(node, RDF.type, type.asNode());
            add(node, DCTerms.isPartOf, document);
            return node;
        }

        private Node shared(String iri, Resource type, String label) {
            Node node = NodeFactory.createURI(iri);
            add(node, RDF.type, type.asNode());
            add(node, RDFS.label, text(label));
            return node;
        }

        private Node object(Node subject, Property property) {
            return graph.find(subject, property.asNode(), Node.ANY).next().getObject();
        }

        private Node part(String fragment) {
            return NodeFactory.createURI(document.getURI() + "#" + fragment);
        }

        private Node text(String value) {
            return NodeFactory.createLiteralString(value);
        }

        private Node offset(int value) {
            return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
        }

        private Node whole(int value) {
            return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
        }

        private Node dateTime(String value) {
            return NodeFactory.createLiteralDT(value, XSDDatatype.XSDdateTime);
        }

        private void add(Node subject, Property property, Node value) {
            graph.add(subject, property.asNode(), value);
        }
    }
}
