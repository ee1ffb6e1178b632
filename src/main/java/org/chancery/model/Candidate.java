package org.chancery.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An expression that may refer to an actor, with all that its sentence tells about it, before anybody has decided whom
 * it means.
 *
 * @param span the expression, determiner excluded
 * @param text the expression without the markup and line breaks that may stand inside its span
 * @param type what the words themselves say of its type; absent if they leave it open
 * @param known the names of reference data that are written like it; empty for all but names and adjectives
 * @param reason the rule that found it
 */
public record Candidate(
        Span span,
        String text,
        MentionKind kind,
        Optional<ActorType> type,
        List<KnownName> known,
        Clues clues,
        String reason) {

    public Candidate {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(clues, "clues");
        known = List.copyOf(known);
    }

    public boolean isName() {
        return kind == MentionKind.NAME || kind == MentionKind.ADJECTIVE;
    }

    public boolean isPerson() {
        return type.equals(Optional.of(ActorType.PERSON));
    }
}
