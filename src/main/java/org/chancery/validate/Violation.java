package org.chancery.validate;

import java.util.Objects;
import java.util.Optional;

/**
 * A rule of the ontology that a graph breaks.
 *
 * @param focus IRI of the node that breaks it
 * @param path the property or property path whose values break it; absent where the node as a whole does
 * @param message the rule, in one sentence
 */
public record Violation(String focus, Optional<String> path, String message) {
    public Violation {
        Objects.requireNonNull(focus, "focus");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /** Returns one line for a user: the rule, then the node and the path. */
    @Override
    public String toString() {
        return message + " " + focus + path.map(p -> " " + p).orElse("");
    }
}
