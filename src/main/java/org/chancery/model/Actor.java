package org.chancery.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody or something that a document names as acting, speaking or undergoing; one record an actor and document.
 *
 * @param id key within the document, such as {@code lavrov}; never {@link Voice#AUTHOR}
 * @param name the fullest name that the document or the reference data gives
 * @param aliases the ways in which the document names it, metonyms included, exact substrings of its text; sorted
 * @param known the actor of the reference data that it is; absent for others
 * @param local true for one that exists only within its document, such as an unnamed source
 * @param reason why these names were taken for one actor, as the rule that decided it
 */
public record Actor(
        String id,
        String name,
        ActorType type,
        List<String> aliases,
        Optional<KnownActor> known,
        boolean local,
        String reason) {

    public Actor {
        Objects.requireNonNull(type, "type");
        if (id.isBlank() || name.isBlank() || id.equals(Voice.AUTHOR)) {
            throw new IllegalArgumentException("an actor needs an id and a name, not '" + id + "', '" + name + "'");
        }
        aliases = List.copyOf(aliases);
    }

    /** Tells whether the document names it, and not only somebody who stands for it. */
    public boolean isNamed() {
        return !aliases.isEmpty() || !reason.startsWith("metonymy:");
    }
}
