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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.model.ActorType;
import org.chancery.model.KnownActor;
import org.chancery.model.KnownName;
import org.chancery.model.OfficeTerm;
import org.chancery.model.PersonName;

/** The reference data: states, places, organizations and people of public life, with the ways in which texts name them. */
public final class Gazetteer {
    private static final int SHORTEST_PLACE = 6;

    private final Map<String, KnownActor> actors;
    private final List<KnownName> names;
    private final Map<String, List<KnownActor>> bySurname = new HashMap<>();
    private final Map<String, List<KnownActor>> byState = new HashMap<>();
    private final Map<String, Set<KnownActor>> byOffice = new HashMap<>();

    private final Map<String, Set<String>> bySpelling = new HashMap<>();
    private final Map<String, Setting> settings;
    private final Spellings spellings;
    private final Set<String> firstNamed;
    private final Optional<String> additions;

    private Gazetteer(GazetteerReader reader) {
        this.actors = reader.actors();
        this.names = List.copyOf(reader.names());
        this.settings = reader.settings();
        this.spellings = reader.spellings();
        this.firstNamed = reader.firstNamed();
        this.additions = reader.additions();
        actors.values().forEach(this::index);
    }

    private void index(KnownActor actor) {
        Stream.concat(PersonName.surnames(actor).stream(), firstPart(actor).stream())
                .flatMap(surname -> Stream.of(surname, spellings.key(surname)))
                .distinct()
                .forEach(surname -> bySurname
                        .computeIfAbsent(surname, key -> new ArrayList<>())
                        .add(actor));
        names(actor).flatMap(name -> spellingKey(name, actor.type()).stream()).forEach(key -> bySpelling
                .computeIfAbsent(key, ignored -> new TreeSet<>())
                .add(actor.id()));
        actor.offices().forEach(term -> byOffice.computeIfAbsent(term.body().id(), key -> new LinkedHashSet<>())
                .add(actor));
        if (actor.type() != ActorType.PLACE) {
            actor.state().ifPresent(state -> byState.computeIfAbsent(state, key -> new ArrayList<>())
                    .add(actor));
        }
    }

    /** "Xi" is the family name of Xi Jinping, and "Meles" is what Meles Zenawi is called. */
    private Optional<String> firstPart(KnownActor person) {
        boolean first = person.offices().stream()
                .map(OfficeTerm::body)
                .anyMatch(body -> firstNamed.contains(body.id())
                        || body.state().filter(firstNamed::contains).isPresent());
        return first
                ? Optional.of(PersonName.key(PersonName.parts(person.name()).get(0)))
                : Optional.empty();
    }

    private static Stream<String> names(KnownActor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.names().stream());
    }

    /** A family name alone, or a short name of a place, is too little to be told by its sound. */
    private Optional<String> spellingKey(String name, ActorType type) {
        String key = spellings.key(name);
        boolean telling = type == ActorType.PERSON
                ? !PersonName.isBare(name)
                : type == ActorType.PLACE && key.length() >= SHORTEST_PLACE;
        return telling ? Optional.of(type + " " + key) : Optional.empty();
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
        return new Gazetteer(reader);
    }

    /** Returns a digest of what the users' own folders hold, by which a change of it is noticed; absent if there is none. */
    public Optional<String> additions() {
        return additions;
    }

    /** Returns the bodies that belong to the state, or lie in it, in the order of the files. */
    List<KnownActor> bodiesOf(KnownActor state) {
        return byState.getOrDefault(state.id(), List.of());
    }

    /** Returns the city whose name stands for the state's government. */
    public Optional<KnownActor> capitalOf(KnownActor state) {
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

    /** Returns the only person or place whose name is another spelling of the one given. */
    Optional<KnownActor> findBySpelling(String name, ActorType type) {
        Set<String> found = spellingKey(name, type).map(bySpelling::get).orElse(Set.of());
        return found.size() == 1 ? find(found.iterator().next()) : Optional.empty();
    }

    /** Returns what speaks for the actor where it shares a name with others. */
    Optional<Setting> setting(KnownActor actor) {
        return Optional.ofNullable(settings.get(actor.id()));
    }

    Spellings spellings() {
        return spellings;
    }

    /** Returns the people with the family name, in the order of the files, or else with another spelling of it; particles such as "al-" do not count. */
    public List<KnownActor> peopleBySurname(String surname) {
        List<KnownActor> exact = bySurname.getOrDefault(PersonName.key(surname), List.of());
        return exact.isEmpty() ? bySurname.getOrDefault(spellings.surname(surname), List.of()) : exact;
    }
}
