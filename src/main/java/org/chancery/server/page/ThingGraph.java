package org.chancery.server.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;
import org.chancery.vocab.PROV;

/**
 * The triples that describe a thing.
 *
 * @param triples the graph; a comment on the thing says so if it is bounded
 * @param bounded whether something was left out because there was too much
 */
public record ThingGraph(Graph triples, boolean bounded) {
    private static final int MOST = 20_000;
    private static final List<Property> OWNERS = List.of(DCTerms.isPartOf, CY.voicedIn);
    private static final List<Property> PARTS = List.of(CY.evidence, CY.statedTime, CY.statedQuantity, CY.asserts);
    private static final Map<String, String> PREFIXES = Map.of(
            "cy", Bases.TERMS,
            "cyv", Bases.CODES,
            "dcterms", DCTerms.NS,
            "owl", OWL2.NS,
            "prov", PROV.NAMESPACE,
            "rdf", RDF.uri,
            "rdfs", RDFS.uri,
            "skos", SKOS.uri,
            "xsd", XSD.NS);

    /** Returns a copy of a whole graph. */
    public static ThingGraph whole(Graph graph) {
        Graph copy = empty();
        add(copy, graph.find());
        return bounded(copy, NodeFactory.createURI(Bases.ONTOLOGY));
    }

    /** Returns what is said of the thing, what points at it, and what is said of the parts of a document. */
    public static ThingGraph of(Graph graph, Node thing) {
        Graph triples = empty();
        add(triples, graph.find(thing, Node.ANY, Node.ANY));
        add(triples, graph.find(Node.ANY, Node.ANY, thing));
        for (Property owner : OWNERS) {
            for (Triple part : graph.find(Node.ANY, owner.asNode(), thing).toList()) {
                add(triples, graph.find(part.getSubject(), Node.ANY, Node.ANY));
            }
        }
        return bounded(triples, thing);
    }

    /**
     * Returns what is said of each of the things, and of the evidence, times and amounts that they point to in the
     * default graph; what points at them is left out.
     */
    public static ThingGraph of(Graph graph, List<Node> things) {
        Graph triples = empty();
        for (Node thing : things) {
            add(triples, graph.find(thing, Node.ANY, Node.ANY));
        }
        for (Node part : parts(triples, things)) {
            add(triples, graph.find(part, Node.ANY, Node.ANY));
        }
        return bounded(triples, things.isEmpty() ? NodeFactory.createURI(Bases.BASE) : things.get(0));
    }

    /** Returns the same for things that are known by their IRIs. */
    public static Graph ofAll(Graph graph, Stream<String> iris) {
        return of(graph, iris.map(NodeFactory::createURI).toList()).triples();
    }

    /** Returns the triples without the texts of documents. */
    static Graph withoutTexts(Graph graph) {
        Graph rest = empty();
        rest.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
        graph.find()
                .filterDrop(triple -> triple.predicateMatches(CY.text.asNode()))
                .forEachRemaining(rest::add);
        return rest;
    }

    private static List<Node> parts(Graph triples, List<Node> things) {
        return PARTS.stream()
                .flatMap(property -> triples.find(Node.ANY, property.asNode(), Node.ANY).toList().stream())
                .map(Triple::getObject)
                .filter(part -> !things.contains(part))
                .distinct()
                .toList();
    }

    private static Graph empty() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(PREFIXES);
        return graph;
    }

    private static void add(Graph graph, ExtendedIterator<Triple> triples) {
        while (triples.hasNext() && graph.size() <= MOST) {
            graph.add(triples.next());
        }
        triples.close();
    }

    private static ThingGraph bounded(Graph graph, Node thing) {
        if (graph.size() <= MOST) {
            return new ThingGraph(graph, false);
        }
        graph.add(
                thing,
                RDFS.comment.asNode(),
                NodeFactory.createLiteralLang(
                        "There is more: this description ends after " + MOST + " triples. Ask for the rest by SPARQL.",
                        "en"));
        return new ThingGraph(graph, true);
    }
}
