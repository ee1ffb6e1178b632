package org.chancery.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/** The actors of a stored document, by the keys under which the document knows them. */
final class StoredActors {
    private final Map<Resource, Actor> byNode = new HashMap<>();

    private StoredActors() {}

    static StoredActors of(Model model, Resource document) {
        StoredActors actors = new StoredActors();
        model.listSubjectsWithProperty(DCTerms.isPartOf, document)
                .filterKeep(node -> node.hasProperty(RDF.type, CY.ActorReference))
                .forEach(actors::add);
        return actors;
    }

    private void add(Resource reference) {
        Resource node = reference.getPropertyResourceValue(CY.refersTo);
        List<String> aliases = reference.listProperties(CY.nameForm).toList().stream()
                .map(statement -> statement.getString())
                .sorted()
                .toList();
        Actor actor = new Actor(
                text(reference, DCTerms.identifier),
                text(reference, CY.preferredName),
                type(node),
                aliases,
                Optional.empty(),
                node.getURI().contains("#"),
                text(reference, CY.resolutionReason));
        byNode.put(node, actor);
    }

    private static String text(Resource node, org.apache.jena.rdf.model.Property property) {
        return node.getRequiredProperty(property).getString();
    }

    private static ActorType type(Resource node) {
        return node.listProperties(RDF.type).toList().stream()
                .map(statement -> statement.getResource().getURI())
                .filter(iri -> iri.startsWith(Bases.TERMS))
                .flatMap(iri -> ActorType.ofLabel(iri.substring(Bases.TERMS.length())).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no actor: " + node));
    }

    /** Returns the actors by id. */
    List<Actor> all() {
        return byNode.values().stream().sorted(Comparator.comparing(Actor::id)).toList();
    }

    /** Returns the key of the actor within the document; throws {@link IllegalArgumentException} if it has none. */
    String id(Resource node) {
        Actor actor = byNode.get(node);
        if (actor == null) {
            throw new IllegalArgumentException("the document does not refer to " + node);
        }
        return actor.id();
    }
}
