package org.chancery.annotation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.Actor;
import org.chancery.model.Voice;

/** The actors that an annotation file declares, by their ids. */
final class ActorList {
    private final Map<String, Actor> byId = new LinkedHashMap<>();

    void add(Actor actor) {
        if (byId.putIfAbsent(actor.id(), actor) != null) {
            throw new IllegalArgumentException("the actor '" + actor.id() + "' is declared twice");
        }
    }

    /** Returns the id; throws {@link IllegalArgumentException} if no line declares it. */
    String declared(String id) {
        if (!byId.containsKey(id)) {
            throw new IllegalArgumentException("no line declares the actor '" + id + "'");
        }
        return id;
    }

    /** Returns the id, which may also be that of the document itself. */
    String declaredOrAuthor(String id) {
        return id.equals(Voice.AUTHOR) ? id : declared(id);
    }

    List<Actor> all() {
        return List.copyOf(byId.values());
    }
}
