package org.chancery.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.ForeignName;
import org.chancery.model.KnownActor;

/** The actors of the reference data by their full names, for matching those that somebody else has named. */
public final class NameIndex {
    private final Map<String, Set<String>> idsByName = new HashMap<>();
    private final Gazetteer gazetteer;

    private NameIndex(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        gazetteer.actors().forEach(this::add);
    }

    public static NameIndex of(Gazetteer gazetteer) {
        return new NameIndex(gazetteer);
    }

    private void add(KnownActor actor) {
        Stream.of(
                        Stream.of(actor.name()),
                        actor.names().stream(),
                        actor.foreign().stream().map(ForeignName::text))
                .flatMap(names -> names)
                .map(name -> key(name, actor.type()))
                .forEach(key -> idsByName
                        .computeIfAbsent(key, ignored -> new TreeSet<>())
                        .add(actor.id()));
    }

    private static String key(String name, ActorType type) {
        return type + " " + name;
    }

    /** Returns the actor of that type and name; absent if none or several bear the name. */
    public Optional<KnownActor> find(String name, ActorType type) {
        Set<String> ids = idsByName.getOrDefault(key(name, type), Set.of());
        return ids.size() == 1 ? gazetteer.find(ids.iterator().next()) : Optional.empty();
    }

    /** Returns the actor with the reference data's entry for its name or, failing that, for exactly one of its aliases. */
    public Actor recognise(Actor actor) {
        Optional<KnownActor> known = find(actor.name(), actor.type()).or(() -> byAlias(actor));
        return known.isEmpty()
                ? actor
                : new Actor(actor.id(), actor.name(), actor.type(), actor.aliases(), known, false, actor.reason());
    }

    private Optional<KnownActor> byAlias(Actor actor) {
        List<KnownActor> found = actor.aliases().stream()
                .flatMap(alias -> find(alias, actor.type()).stream())
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
