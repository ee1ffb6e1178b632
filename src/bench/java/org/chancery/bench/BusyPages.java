package org.chancery.bench;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.store.DocumentGraph;
import org.chancery.vocab.CY;

/** Documents that make long pages: all about one actor, or with very many claims in one text. */
final class BusyPages {
    /** How long a claim's stretch of the text is, and how many of these make a block. */
    private static final int STRIDE = 100;

    private static final int STRIDES = 5;

    private BusyPages() {}

    /** Returns documents of a corpus without the claims that are not about its most frequent actor. */
    static Stream<DocumentGraph> aboutOne(SyntheticCorpus corpus, int documents) {
        return corpus.documents(0, documents).map(BusyPages::narrow);
    }

    private static DocumentGraph narrow(DocumentGraph document) {
        Graph graph = document.triples();
        List<Triple> asserted =
                graph.find(Node.ANY, CY.asserts.asNode(), Node.ANY).toList();
        for (Triple triple : asserted) {
            if (!involves(graph, triple.getObject())) {
                graph.remove(triple.getSubject(), Node.ANY, Node.ANY);
                graph.remove(triple.getObject(), Node.ANY, Node.ANY);
            }
        }
        return document;
    }

    private static boolean involves(Graph graph, Node proposition) {
        Node actor = SyntheticCorpus.actor(0);
        return graph.contains(proposition, CY.propositionSubject.asNode(), actor)
                || graph.contains(proposition, CY.propositionObject.asNode(), actor);
    }

    /** Returns a document of a corpus with a text that its claims' places fit. */
    static DocumentGraph withText(SyntheticCorpus corpus, int number, int claims) {
        DocumentGraph document = corpus.document(number);
        Node node = NodeFactory.createURI(document.documentIri());
        String sentence =
                "Something was said here, of which a claim holds no more than what stands before <this> place. Done.";
        String text = (sentence + " ".repeat(STRIDE)).substring(0, STRIDE).repeat(claims);
        document.triples().add(node, CY.text.asNode(), NodeFactory.createLiteralString(text));
        IntStream.range(0, claims / STRIDES).forEach(block -> block(document.triples(), node, block));
        return document;
    }

    private static void block(Graph graph, Node document, int number) {
        Node block = NodeFactory.createURI(document.getURI() + "#block-" + number);
        graph.add(block, RDF.type.asNode(), CY.Block.asNode());
        graph.add(block, DCTerms.isPartOf.asNode(), document);
        graph.add(block, CY.startOffset.asNode(), number(number * STRIDES * STRIDE));
        graph.add(block, CY.endOffset.asNode(), number((number + 1) * STRIDES * STRIDE));
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger);
    }
}
