package org.chancery.model;

import java.util.List;
import java.util.Optional;

/**
 * An actor of the reference data (the gazetteer), the same in every document.
 *
 * @param id stable key, a lower-case ASCII slug
 * @param wikidata a Wikidata item such as {@code Q159}; absent where it is not sure
 * @param names other names and spellings, without {@code name}
 * @param state id of the state it belongs to or lies in; absent for states themselves and for supranational bodies
 * @param offices for persons, in order of time; empty for others
 * @param foreign names in languages other than English, in order of language; known for states only
 */
public record KnownActor(
        String id,
        String name,
        ActorType type,
        Optional<String> wikidata,
        List<String> names,
        Optional<String> state,
        List<OfficeTerm> offices,
        List<ForeignName> foreign) {

    public KnownActor {
        names = List.copyOf(names);
        offices = List.copyOf(offices);
        foreign = List.copyOf(foreign);
    }

    /** Returns the same actor with other offices. */
    public KnownActor holding(List<OfficeTerm> terms) {
        return new KnownActor(id, name, type, wikidata, names, state, terms, foreign);
    }
}
