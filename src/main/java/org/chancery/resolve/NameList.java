package org.chancery.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.ActorType;
import org.chancery.model.KnownActor;
import org.chancery.model.KnownName;
import org.chancery.model.KnownName.Kind;

/** Gathers the names of a gazetteer while its files are read; cities that stand for a state become names of it at the end. */
final class NameList {
    private final List<KnownName> names = new ArrayList<>();
    private final Map<String, List<String>> statesByCapital = new LinkedHashMap<>();

    void add(String text, Kind kind, KnownActor actor) {
        names.add(new KnownName(text, kind, actor));
    }

    /** Says by their ids that the place is the capital of the state. */
    void capital(String state, String place) {
        statesByCapital.computeIfAbsent(place, key -> new ArrayList<>()).add(state);
    }

    /**
     * Returns the names in the order of the files, those of a capital followed by the same as a name of its state.
     *
     * @param actors by their ids, as they are once all files are read
     */
    List<KnownName> list(Map<String, KnownActor> actors) {
        Set<String> places = names.stream()
                .filter(name -> name.actor().type() == ActorType.PLACE)
                .map(KnownName::text)
                .collect(Collectors.toSet());
        return names.stream()
                .filter(name -> !isCapitalsOwn(name))
                .flatMap(name -> Stream.concat(Stream.of(current(name, actors, places)), ofStates(name, actors)))
                .toList();
    }

    /** Tells whether a state is called like its capital, as the Holy See is called Vatican City. */
    private boolean isCapitalsOwn(KnownName name) {
        return name.actor().type() == ActorType.STATE
                && name.kind() == Kind.NAME
                && names.stream()
                        .filter(other -> other.text().equals(name.text()))
                        .anyMatch(other -> statesByCapital
                                .getOrDefault(other.actor().id(), List.of())
                                .contains(name.actor().id()));
    }

    /** A seat that is also a place, such as Tel Aviv, stands for the state only where it acts. */
    private static KnownName current(KnownName name, Map<String, KnownActor> actors, Set<String> places) {
        Kind kind = name.kind() == Kind.SEAT && places.contains(name.text()) ? Kind.CAPITAL : name.kind();
        return new KnownName(name.text(), kind, actors.get(name.actor().id()));
    }

    private Stream<KnownName> ofStates(KnownName name, Map<String, KnownActor> actors) {
        return statesByCapital.getOrDefault(name.actor().id(), List.of()).stream()
                .map(state -> new KnownName(name.text(), Kind.CAPITAL, actors.get(state)));
    }
}
