package org.chancery.graph;

import java.util.Locale;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.chancery.model.Actor;
import org.chancery.model.Agent;
import org.chancery.model.Digest;
import org.chancery.model.TimeExtent;
import org.chancery.vocab.Bases;

/** Mints the IRIs of what documents share: entities, propositions, events, times, offices and agents. */
final class Iris {
    /** Hexadecimal digits of a key's digest: with 16 of them, a collision is not to be expected below 10⁸ keys. */
    private static final int DIGITS = 16;

    private Iris() {}

    /** Returns the entity that every document means by such a name; a local actor has none. */
    static Resource entity(Actor actor) {
        if (actor.local()) {
            throw new IllegalArgumentException("the actor " + actor.id() + " exists only within its document");
        }
        return actor.known()
                .map(known -> entity(known.id()))
                .orElseGet(() -> entity(typeSegment(actor) + "/" + Slug.of(actor.name())));
    }

    private static String typeSegment(Actor actor) {
        return actor.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the entity with the key of the reference data. */
    static Resource entity(String key) {
        return resource(Bases.ENTITIES + key);
    }

    static Resource wikidata(String item) {
        return resource(Bases.WIKIDATA + item);
    }

    static Resource proposition(String... key) {
        return resource(Bases.PROPOSITIONS + Digest.of(DIGITS, key));
    }

    static Resource event(String... key) {
        return resource(Bases.EVENTS + Digest.of(DIGITS, key));
    }

    static Resource office(String... key) {
        return resource(Bases.OFFICES + Digest.of(DIGITS, key));
    }

    /** Returns the EDTF form as an IRI, in which "open" stands for an open bound: two dots would lead a path up. */
    static Resource time(TimeExtent extent) {
        return resource(Bases.TIMES + extent.toString().replace("..", "open"));
    }

    static Resource agent(Agent agent) {
        String version =
                agent.version().isEmpty() ? "" : "-" + Slug.of(agent.version().replace('.', '-'));
        return resource(Bases.RUNS + "agent/" + Slug.of(agent.name()) + version);
    }

    private static Resource resource(String iri) {
        return ResourceFactory.createResource(iri);
    }
}
