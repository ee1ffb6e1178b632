package org.chancery.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.chancery.model.Actor;
import org.chancery.model.Publication;
import org.chancery.model.Reading;
import org.chancery.model.Voice;

/** The nodes of a document's actors: those that all documents share, or of this document alone. */
final class ActorNodes {
    private final Map<String, Resource> byId = new LinkedHashMap<>();
    private final Map<Resource, String> owners = new HashMap<>();
    private final Set<Resource> publication = new HashSet<>();
    private final Sheet sheet;
    private final Resource voice;

    ActorNodes(Sheet sheet, Reading reading) {
        this.sheet = sheet;
        reading.findings().actors().forEach(this::add);
        this.voice = voice(reading.publication());
    }

    /** Two actors that a document keeps apart stay apart, even where the reference data would make them one. */
    private void add(Actor actor) {
        Resource node = actor.local() ? sheet.iris().actor(actor.id()) : Iris.entity(actor);
        if (owners.putIfAbsent(node, actor.id()) != null) {
            node = sheet.iris().actor(actor.id());
            owners.put(node, actor.id());
        }
        byId.put(actor.id(), node);
    }

    /** One author speaks in person; several speak through their publisher, where it is known. */
    private Resource voice(Publication publication) {
        List<Actor> authors = publication.authors();
        if (authors.size() == 1) {
            return publication(authors.get(0));
        }
        return publication
                .publisher()
                .or(() -> authors.stream().findFirst())
                .map(this::publication)
                .orElseGet(() -> sheet.iris().voice());
    }

    /** Returns the node of an author or publisher, which need not be among the actors of the text. */
    Resource publication(Actor actor) {
        Resource node = Iris.entity(actor);
        publication.add(node);
        return node;
    }

    /** Returns the one to whom what the document says in its own voice is attributed. */
    Resource voice() {
        return voice;
    }

    /** Tells whether the document names an author or a publisher, so that its voice is somebody's. */
    boolean hasNamedVoice() {
        return publication.contains(voice);
    }

    /** Returns the node of the actor with the id, the document's voice for {@link Voice#AUTHOR}. */
    Resource node(String id) {
        if (id.equals(Voice.AUTHOR)) {
            return voice;
        }
        Resource node = byId.get(id);
        if (node == null) {
            throw new IllegalArgumentException(sheet.document().name() + ": no actor " + id);
        }
        return node;
    }

    /** Tells whether the node exists only within this document. */
    boolean isLocal(Resource node) {
        return node.getURI().startsWith(sheet.iris().document().getURI());
    }
}
