package org.chancery.store;

import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;
import org.chancery.vocab.PROV;

/** Makes graphs of documents that look like real ones: spans, claims, shared propositions, actors and times. */
final class SyntheticDocuments {
    private SyntheticDocuments() {}

    static DocumentGraph document(int number) {
        return document(number, 10);
    }

    static DocumentGraph document(int number, int claims) {
        return version(number, 1, claims);
    }

    /** The same source with another text, so under another IRI. */
    static DocumentGraph version(int number, int version, int claims) {
        Builder builder = new Builder(iri(number, version), "digest-" + number + "-" + version);
        builder.document("Report " + number + " version " + version, number);
        for (int claim = 0; claim < claims; claim++) {
            builder.claim(claim, number * 3 + claim);
        }
        return builder.build("source-" + number);
    }

    static String iri(int number, int version) {
        return Bases.DOCUMENTS + String.format(Locale.ROOT, "%08d%04d", number, version);
    }

    static Node actor(int number) {
        return NodeFactory.createURI(Bases.ENTITIES + "actor-" + number);
    }

    private static final class Builder {
        private final Graph graph = GraphFactory.createDefaultGraph();
        private final Node document;
        private final String digest;

        Builder(String iri, String digest) {
            this.document = NodeFactory.createURI(iri);
            this.digest = digest;
        }

        DocumentGraph build(String sourceKey) {
            return new DocumentGraph(document.getURI(), digest, sourceKey, graph);
        }

        void document(String title, int number) {
            type(document, CY.Document);
            text(document, RDFS.label, title);
            text(document, DCTerms.title, title);
            text(document, CY.text, "The text of report " + number + ". ".repeat(50));
            link(document, CY.authorVoice, person(number % 40));
            Node run = part("run");
            type(run, CY.Extraction);
            link(run, PROV.used, document);
            text(run, CY.runDigest, digest);
        }

        void claim(int index, int seed) {
            Node span = span(index * 40, "Words " + index + " of the envoy number " + seed + " in Geneva");
            Node claim = NodeFactory.createURI(document.getURI() + "#claim-" + index);
            type(claim, CY.Claim);
            link(claim, CY.voicedIn, document);
            link(claim, CY.claimant, person(seed % 40));
            link(claim, CY.evidence, span);
            link(claim, CY.polarity, CYV.affirmed.asNode());
            link(claim, CY.certainty, CYV.certain.asNode());
            Node proposition = proposition(seed % 300);
            link(claim, CY.asserts, proposition);
            link(claim, CY.coreProposition, proposition);
            link(claim, CY.statedTime, time(1990 + seed % 30));
            mention(index, span, person(seed % 40));
            mention(index + 1000, span(index * 40 + 7, "envoy " + seed), state(seed % 25));
        }

        private void mention(int index, Node span, Node entity) {
            Node mention = part("mention-" + index);
            type(mention, CY.Mention);
            link(mention, CY.atSpan, span);
            link(mention, CY.denotes, entity);
            text(mention, CY.decidedBy, "exact-name");
        }

        private Node span(int start, String words) {
            Node span = part("char=" + start + "," + (start + words.length()));
            type(span, CY.TextSpan);
            text(span, CY.exactText, words);
            number(span, CY.startOffset, start);
            number(span, CY.endOffset, start + words.length());
            return span;
        }

        private Node proposition(int key) {
            Node node = shared(Bases.PROPOSITIONS + key, CY.RelationProposition);
            link(node, CY.propositionSubject, state(key % 25));
            link(node, CY.propositionObject, state((key + 7) % 25));
            return node;
        }

        private Node person(int key) {
            Node node = shared(actor(key).getURI(), CY.Person);
            text(node, RDFS.label, "Envoy " + key);
            link(node, CY.belongsToState, state(key % 25));
            return node;
        }

        /** Each state leads to a neighbour and back, so that shared nodes form rings. */
        private Node state(int key) {
            Node node = shared(Bases.ENTITIES + "state-" + key, CY.State);
            Node neighbour = shared(Bases.ENTITIES + "state-" + (key ^ 1), CY.State);
            link(node, CY.belongsToState, neighbour);
            link(neighbour, CY.belongsToState, node);
            text(node, RDFS.label, "State " + key);
            text(neighbour, RDFS.label, "State " + (key ^ 1));
            return node;
        }

        private Node time(int year) {
            Node node = shared(Bases.TIMES + year, CY.TimeExtent);
            text(node, CY.edtf, String.valueOf(year));
            return node;
        }

        private Node shared(String iri, Resource type) {
            Node node = NodeFactory.createURI(iri);
            type(node, type);
            return node;
        }

        private Node part(String fragment) {
            Node node = NodeFactory.createURI(document.getURI() + "#" + fragment);
            link(node, DCTerms.isPartOf, document);
            return node;
        }

        private void type(Node node, Resource type) {
            graph.add(node, RDF.type.asNode(), type.asNode());
        }

        private void link(Node node, Property property, Node object) {
            graph.add(node, property.asNode(), object);
        }

        private void text(Node node, Property property, String text) {
            graph.add(node, property.asNode(), NodeFactory.createLiteralString(text));
        }

        private void number(Node node, Property property, int number) {
            graph.add(
                    node,
                    property.asNode(),
                    NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDnonNegativeInteger));
        }
    }
}
