package org.chancery.resolve;

import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.model.ActorType;
import org.chancery.model.PersonName;

/** The states to which the actors of a document belong: by office, by title, or because they are one. */
final class States {
    private final Offices offices;
    private final Referents referents;

    States(Offices offices, Referents referents) {
        this.offices = offices;
        this.referents = referents;
    }

    /** Returns the state itself, the one whom a person serves, or the one in which a place lies. */
    Optional<Referent> of(Referent referent) {
        return switch (referent.type()) {
            case STATE -> Optional.of(referent);
            case PERSON -> served(referent);
            case PLACE -> referent.known().flatMap(offices::stateOf).map(referents::of);
            default -> Optional.empty();
        };
    }

    /** Returns the state for which an actor stands: those that act for it count, places in it do not. */
    Optional<Referent> behind(Referent referent) {
        return switch (referent.type()) {
            case PLACE -> Optional.empty();
            case GOVERNMENT_BODY -> referent.known().flatMap(offices::stateOf).map(referents::of);
            default -> of(referent);
        };
    }

    private Optional<Referent> served(Referent person) {
        Stream<Referent> told = person.titles().stream()
                .flatMap(title -> title.of().stream())
                .filter(body -> body.type() == ActorType.STATE);
        return told.findFirst()
                .or(() -> person.known().flatMap(offices::stateServedBy).map(referents::of))
                .or(() -> offices.stateServedByAll(PersonName.surname(person.name()))
                        .map(referents::of));
    }
}
