package org.chancery.bench;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.chancery.vocab.CY;

/** The same claims without propositions: each claim carries its subject, relation and object, as most peers store them. */
final class PlainClaims {
    private PlainClaims() {}

    /** Adds the claims of a document. */
    static void add(Graph document, Graph plain) {
        document.find(Node.ANY, CY.asserts.asNode(), Node.ANY).forEachRemaining(asserted -> {
            Node claim = asserted.getSubject();
            plain.add(claim, RDF.type.asNode(), CY.Claim.asNode());
            copy(document, claim, CY.claimant, claim, plain);
            copy(document, claim, CY.polarity, claim, plain);
            copy(document, claim, CY.voicedIn, claim, plain);
            copy(document, asserted.getObject(), CY.propositionSubject, claim, plain);
            copy(document, asserted.getObject(), CY.relationType, claim, plain);
            copy(document, asserted.getObject(), CY.propositionObject, claim, plain);
        });
    }

    private static void copy(Graph from, Node node, Property property, Node claim, Graph to) {
        from.find(node, property.asNode(), Node.ANY)
                .forEachRemaining(triple -> to.add(claim, property.asNode(), triple.getObject()));
    }
}
