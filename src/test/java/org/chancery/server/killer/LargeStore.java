package org.chancery.server.killer;

import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.store.DocumentGraph;
import org.chancery.store.Store;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/** Fills a store with states that belong to each other at random, so that every closure reaches all. */
final class LargeStore {
    private static final int TRIPLES_OF_A_STATE = 7;

    private LargeStore() {}

    /** Writes about so many triples. */
    static void fill(Store store, int triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node document = NodeFactory.createURI(Bases.DOCUMENTS + "aaaaaaaaaaaa");
        graph.add(document, RDF.type.asNode(), CY.Document.asNode());
        Node run = NodeFactory.createURI(document.getURI() + "#run");
        graph.add(run, RDF.type.asNode(), CY.Extraction.asNode());
        graph.add(run, DCTerms.isPartOf.asNode(), document);
        graph.add(run, CY.runDigest.asNode(), NodeFactory.createLiteralString("digest"));
        Random random = new Random(7);
        int states = triples / TRIPLES_OF_A_STATE;
        for (int number = 0; number < states; number++) {
            Node state = state(number);
            graph.add(state, RDF.type.asNode(), CY.State.asNode());
            graph.add(state, RDFS.label.asNode(), NodeFactory.createLiteralString("State of number " + number));
            graph.add(state, SKOS.altLabel.asNode(), NodeFactory.createLiteralString("s" + random.nextInt(states)));
            for (int link = 0; link < TRIPLES_OF_A_STATE - 3; link++) {
                graph.add(state, CY.belongsToState.asNode(), state(random.nextInt(states)));
            }
        }
        store.replace(List.of(new DocumentGraph(document.getURI(), "digest", "states.txt", graph)));
    }

    private static Node state(int number) {
        return NodeFactory.createURI(Bases.ENTITIES + "state-" + number);
    }
}
