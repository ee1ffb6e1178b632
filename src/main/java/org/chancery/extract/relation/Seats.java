package org.chancery.extract.relation;

import java.util.List;
import java.util.Set;
import org.chancery.model.ActorType;

/** Finds where a body has its seat. */
final class Seats {
    private static final Set<ActorType> LANDS = Set.of(ActorType.PLACE, ActorType.STATE);

    private final Scene scene;

    Seats(Scene scene) {
        this.scene = scene;
    }

    /** Returns the token of the place or state whose name, not whose adjective, stands before the noun: "a Singapore trader". */
    List<Integer> named(int noun) {
        return scene.tree().children(noun, "compound").stream()
                .filter(child -> child < noun && scene.token(child).isName())
                .filter(child -> scene.actorAlone(child).stream()
                        .anyMatch(actor ->
                                LANDS.contains(scene.cast().actor(actor).type())))
                .toList();
    }
}
