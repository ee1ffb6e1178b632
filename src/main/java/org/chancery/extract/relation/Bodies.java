package org.chancery.extract.relation;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;

/** The body that a common noun means where the text tells of one only: "the army chief" after "Sudan's army". */
final class Bodies {
    private static final Set<ActorType> TYPES =
            EnumSet.of(ActorType.GOVERNMENT_BODY, ActorType.ARMED_GROUP, ActorType.ORGANIZATION);

    private Bodies() {}

    /** Returns the id of the only body of the document that a name calls by the noun; empty if there are none or several. */
    static List<String> called(Scene scene, String noun) {
        List<String> found = scene.cast().actors().stream()
                .filter(actor -> TYPES.contains(actor.type()) && isCalled(actor, noun))
                .map(Actor::id)
                .toList();
        return found.size() == 1 ? found : List.of();
    }

    private static boolean isCalled(Actor actor, String noun) {
        return actor.aliases().stream()
                .map(alias -> alias.toLowerCase(Locale.ROOT))
                .anyMatch(alias -> alias.equals(noun) || alias.endsWith(" " + noun));
    }
}
