package org.chancery.resolve;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.KnownActor;

/** An actor of one document while its mentions are being gathered. */
final class Referent {
    private final String id;
    private final ActorType type;
    private final Optional<KnownActor> known;
    private final boolean local;
    private final String reason;
    private final Set<String> aliases = new TreeSet<>();
    private String name;
    private int mentions;
    private int last;

    Referent(String id, String name, ActorType type, Optional<KnownActor> known, boolean local, String reason) {
        this.id = id;
        this.name = name;
        this.type = type;
        this.known = known;
        this.local = local;
        this.reason = reason;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    ActorType type() {
        return type;
    }

    Optional<KnownActor> known() {
        return known;
    }

    int mentions() {
        return mentions;
    }

    /** Returns where the last mention so far begins. */
    int last() {
        return last;
    }

    void mentionedAt(int offset) {
        mentions++;
        last = offset;
    }

    void alias(String alias) {
        aliases.add(alias);
    }

    Actor actor() {
        return new Actor(id, name, type, java.util.List.copyOf(aliases), known, local, reason);
    }
}
