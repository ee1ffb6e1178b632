package org.chancery.extract.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.KnownName;
import org.chancery.model.MentionKind;

/** A phrase that was taken for the expression of an actor, before its surroundings are read. */
record Found(Phrase phrase, MentionKind kind, Optional<ActorType> type, List<KnownName> known, String reason) {

    boolean covers(int token) {
        return phrase.from() <= token && token < phrase.to();
    }

    boolean isPerson() {
        return type.equals(Optional.of(ActorType.PERSON));
    }
}
