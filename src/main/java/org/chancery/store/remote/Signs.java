package org.chancery.store.remote;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.vocab.Bases;

/** Reads what a server tells of its store: all of it lies in one named graph. */
final class Signs {
    static final Node STORE = NodeFactory.createURI(Bases.BOOKKEEPING);

    private final TripleReader reader;

    Signs(TripleReader reader) {
        this.reader = reader;
    }

    /** Returns the writes that are not finished. */
    List<Sign> all() {
        return subjects(STORE).stream().map(this::sign).toList();
    }

    private Sign sign(Node write) {
        List<Triple> told = reader.find(STORE, Triple.create(write, Node.ANY, Node.ANY));
        return new Sign(
                write,
                text(told, DCTerms.creator.asNode()),
                text(told, DCTerms.created.asNode()),
                told.stream().anyMatch(triple -> triple.predicateMatches(DCTerms.available.asNode())),
                subjects(write).stream().map(this::part).toList());
    }

    private Sign.Part part(Node name) {
        Triple pattern = Triple.create(name, DCTerms.references.asNode(), Node.ANY);
        return new Sign.Part(name, reader.find(STORE, pattern).get(0).getObject());
    }

    private List<Node> subjects(Node whole) {
        return reader.find(STORE, Triple.create(Node.ANY, DCTerms.isPartOf.asNode(), whole)).stream()
                .map(Triple::getSubject)
                .toList();
    }

    private static String text(List<Triple> told, Node property) {
        return told.stream()
                .filter(triple -> triple.predicateMatches(property))
                .findFirst()
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .orElse("somebody");
    }
}
