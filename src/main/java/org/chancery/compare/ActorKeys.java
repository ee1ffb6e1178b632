package org.chancery.compare;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.chancery.vocab.CY;

/** By which keys the actors of a document are compared: their IRIs, but for those that each run names for itself. */
final class ActorKeys {
    private static final String OWN_VOICE = "the document itself";

    private final Resource document;
    private final Optional<Resource> voice;
    private final Optional<Map<String, String>> known;

    private ActorKeys(Resource document, Optional<Map<String, String>> known) {
        this.document = document;
        this.voice = Nodes.one(document, CY.authorVoice);
        this.known = known;
    }

    /** Returns the keys of the first run. */
    static ActorKeys first(Resource document) {
        return new ActorKeys(document, Optional.empty());
    }

    /** Returns the keys of the second run. */
    static ActorKeys second(Resource document, Map<String, String> known) {
        return new ActorKeys(document, Optional.of(known));
    }

    /** Returns the key of one who takes part in what is claimed; a local actor that the other run does not know has its own. */
    String participant(Resource actor) {
        String iri = actor.toString();
        return known.filter(map -> LocalActor.isLocal(actor, document))
                .map(map -> map.getOrDefault(iri, "only after " + iri))
                .orElse(iri);
    }

    /** Returns the key of one who claims; the document's own voice is one claimant, whomever a run takes it for. */
    String claimant(Resource actor) {
        return isVoice(actor) ? OWN_VOICE : participant(actor);
    }

    boolean isVoice(Resource actor) {
        return voice.filter(actor::equals).isPresent();
    }
}
