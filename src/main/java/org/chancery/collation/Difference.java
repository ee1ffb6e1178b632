package org.chancery.collation;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.KnownActor;
import org.chancery.model.PersonName;

/** What keeps two actors apart, however alike they are named. */
final class Difference {
    /** Two readers may well take one body for one or the other of these. */
    private static final Set<ActorType> BODIES =
            EnumSet.of(ActorType.ORGANIZATION, ActorType.GOVERNMENT_BODY, ActorType.ARMED_GROUP, ActorType.GROUP);

    private Difference() {}

    /** Tells whether the two cannot be one: of other kinds, of other entries of the gazetteer, or persons of other names. */
    static boolean between(Actor one, Actor other) {
        boolean kinds = one.type() != other.type() && !(BODIES.contains(one.type()) && BODIES.contains(other.type()));
        boolean entries = one.known().isPresent() && other.known().isPresent() && !id(one).equals(id(other));
        boolean unnamed = one.local() != other.local()
                && (one.known().isPresent() || other.known().isPresent());
        return kinds || entries || unnamed || areNamesakes(one, other);
    }

    private static String id(Actor actor) {
        return actor.known().map(KnownActor::id).orElseThrow();
    }

    /** Tells whether both are persons with full names of which one cannot stand for the other. */
    private static boolean areNamesakes(Actor one, Actor other) {
        boolean persons = one.type() == ActorType.PERSON && other.type() == ActorType.PERSON;
        if (!persons
                || one.local()
                || other.local()
                || one.known().isPresent() && one.known().equals(other.known())) {
            return false;
        }
        if (PersonName.isBare(one.name()) || PersonName.isBare(other.name())) {
            return !PersonName.surname(one.name()).equals(PersonName.surname(other.name()));
        }
        List<String> names = words(one.name());
        List<String> others = words(other.name());
        return !names.containsAll(others) && !others.containsAll(names);
    }

    private static List<String> words(String name) {
        return PersonName.parts(name.toLowerCase(Locale.ROOT));
    }
}
