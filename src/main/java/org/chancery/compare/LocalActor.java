package org.chancery.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.evaluation.Names;
import org.chancery.evaluation.Pairing;
import org.chancery.model.Span;
import org.chancery.vocab.CY;

/**
 * An actor that exists only within its document, such as an unnamed source, and whose IRI each run chooses for itself.
 *
 * @param description as compared: in lower case, without articles
 * @param mentions where the document speaks of it
 */
record LocalActor(String iri, String description, List<Span> mentions) {
    LocalActor {
        mentions = List.copyOf(mentions);
    }

    /** Returns those of a document, by their IRIs. */
    static List<LocalActor> in(Resource document) {
        return Nodes.pointingAt(document, DCTerms.isPartOf).stream()
                .filter(node -> node.hasProperty(RDF.type, CY.ActorReference))
                .flatMap(reference -> Nodes.one(reference, CY.refersTo)
                        .filter(actor -> isLocal(actor, document))
                        .map(actor -> of(actor, Nodes.text(reference, CY.preferredName)))
                        .stream())
                .distinct()
                .toList();
    }

    static boolean isLocal(Resource actor, Resource document) {
        return actor.toString().startsWith(document.getURI() + "#");
    }

    private static LocalActor of(Resource actor, String name) {
        List<Span> mentions = Nodes.pointingAt(actor, CY.denotes).stream()
                .flatMap(mention -> Nodes.one(mention, CY.atSpan).flatMap(Nodes::span).stream())
                .sorted()
                .toList();
        return new LocalActor(actor.getURI(), Names.normal(name), mentions);
    }

    /** Returns which actor of the first run each of the second is: who is spoken of in the same places, or else alike. */
    static Map<String, String> match(List<LocalActor> before, List<LocalActor> after) {
        Map<String, String> known = new HashMap<>();
        Pairing.of(before, after, LocalActor::likeness)
                .pairs()
                .forEach(pair -> known.put(
                        after.get(pair.found()).iri(), before.get(pair.gold()).iri()));
        return known;
    }

    private static double likeness(LocalActor one, LocalActor other) {
        int shared = one.mentions.stream()
                .mapToInt(own -> other.mentions.stream()
                        .mapToInt(theirs -> own.common(theirs))
                        .sum())
                .sum();
        return 2.0 * shared + (one.description.equals(other.description) ? 1 : 0);
    }
}
