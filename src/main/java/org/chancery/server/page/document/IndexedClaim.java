package org.chancery.server.page.document;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.query.Answer;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CYV;

/**
 * A claim of a document with what it can be chosen by.
 *
 * @param number of the claim among all of the document, from 1, in the order of the text
 * @param start where its first words begin, in code points
 * @param kind {@code relation}, {@code event} or {@code quantity}
 * @param source who makes it
 */
record IndexedClaim(int number, Node claim, int start, String kind, boolean denied, Optional<Node> source) {
    static IndexedClaim of(int number, Answer.Row row) {
        return new IndexedClaim(
                number,
                row.get("claim").orElseThrow(),
                Integer.parseInt(row.text("first")),
                row.text("kind")
                        .substring(Bases.TERMS.length())
                        .replace("Proposition", "")
                        .toLowerCase(Locale.ROOT),
                row.get("polarity").filter(CYV.denied.asNode()::equals).isPresent(),
                row.get("claimant"));
    }

    String polarity() {
        return denied ? "denied" : "affirmed";
    }

    /** Returns the source as addresses have it: the end of an IRI of ours, or a whole one. */
    String sourceValue() {
        return source.map(Node::toString)
                .map(iri -> iri.startsWith(Bases.BASE) ? iri.substring(Bases.BASE.length()) : iri)
                .orElse("");
    }

    boolean fits(ReaderAsk ask) {
        return ask.polarity().filter(value -> !value.equals(polarity())).isEmpty()
                && ask.kind().filter(value -> !value.equals(kind)).isEmpty()
                && ask.source().filter(value -> !value.equals(sourceValue())).isEmpty();
    }
}
