package org.chancery.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An expression in the text that refers to an actor.
 *
 * @param span the expression, determiner excluded
 * @param actor id of the actor meant in context
 * @param literal for a metonym, id of the actor or place that its words name literally; otherwise absent
 * @param reason the rule that decided whom it means
 */
public record Mention(Span span, String actor, MentionKind kind, Optional<String> literal, String reason) {
    public Mention {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
    }
}
