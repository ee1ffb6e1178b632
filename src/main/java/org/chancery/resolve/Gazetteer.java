package org.chancery.resolve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.ActorType;
import org.chancery.model.KnownActor;
import org.chancery.model.KnownName;
import org.chancery.model.PersonName;

/** The reference data: states, places, organizations and people of public life, with the ways in which texts name them. */
public final class Gazetteer {
    private final Map<String, KnownActor> actors;
    private final List<KnownName> names;
    private final Map<String, List<KnownActor>> bySurname = new HashMap<>();
    private final Map<String, List<KnownActor>> byState = new HashMap<>();
    private final Map<String, Set<KnownActor>> byOffice = new HashMap<>();

    private Gazetteer(Map<String, KnownActor> actors, List<KnownName> names) {
        this.actors = actors;
        this.names = List.copyOf(names);
        actors.values().forEach(this::index);
    }

    private void index(KnownActor actor) {
        PersonName.surnames(actor).forEach(surname -> bySurname
                .computeIfAbsent(surname, key -> new ArrayList<>())
                .add(actor));
        actor.offices().forEach(term -> byOffice.computeIfAbsent(term.body().id(), key -> new LinkedHashSet<>())
                .add(actor));
        if (actor.type() != ActorType.PLACE) {
            actor.state().ifPresent(state -> byState.computeIfAbsent(state, key -> new ArrayList<>())
                    .add(actor));
        }
    }

    /**
     * Returns the gazetteer that comes with the program, and the users' own.
     *
     * @param folders each with any of the files of {@code data/gazetteer}, in their formats
     * @throws GazetteerException with file and line if a file is malformed, an id occurs twice, or a reference leads
     *     nowhere
     */
    public static Gazetteer load(Path... folders) {
        GazetteerReader reader = new GazetteerReader();
        reader.readBuiltIn();
        for (Path folder : folders) {
            reader.readFolder(folder);
        }
        reader.readOffices();
        return new Gazetteer(reader.actors(), reader.names());
    }

    /** Returns the bodies that belong to the state, or lie in it, in the order of the files. */
    List<KnownActor> bodiesOf(KnownActor state) {
        return byState.getOrDefault(state.id(), List.of());
    }

    /** Returns the city whose name stands for the state's government. */
    Optional<KnownActor> capitalOf(KnownActor state) {
        return names.stream()
                .filter(name -> name.kind() == KnownName.Kind.CAPITAL
                        && name.actor().id().equals(state.id()))
                .findFirst()
                .flatMap(capital -> names.stream()
                        .filter(name -> name.text().equals(capital.text()) && name.kind() == KnownName.Kind.NAME)
                        .map(KnownName::actor)
                        .filter(city -> city.state().equals(Optional.of(state.id())))
                        .findFirst());
    }

    /** Returns the people who at any time held an office of the state or body, in the order of the files. */
    Collection<KnownActor> holdersIn(KnownActor body) {
        return byOffice.getOrDefault(body.id(), Set.of());
    }

    /** Returns all actors, in the order of the files. */
    public Collection<KnownActor> actors() {
        return actors.values();
    }

    /** Returns every name, acronym, adjective, seat and capital, in the order of the files. */
    public List<KnownName> names() {
        return names;
    }

    public Optional<KnownActor> find(String id) {
        return Optional.ofNullable(actors.get(id));
    }

    /** Returns the people with the family name, in the order of the files; particles such as "al-" do not count. */
    public List<KnownActor> peopleBySurname(String surname) {
        return bySurname.getOrDefault(PersonName.key(surname), List.of());
    }
}
