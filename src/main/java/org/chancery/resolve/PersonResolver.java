package org.chancery.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.Candidate;
import org.chancery.model.KnownActor;
import org.chancery.model.MentionKind;
import org.chancery.model.OfficeTerm;
import org.chancery.model.PersonName;

/** Decides whom a person's name means; two different full names never mean the same person. */
final class PersonResolver {
    /** A family name of fewer letters, such as Kim, is borne by too many. */
    private static final int TELLING = 5;

    private final Gazetteer gazetteer;
    private final Offices offices;
    private final Referents referents;

    PersonResolver(Gazetteer gazetteer, Offices offices, Referents referents) {
        this.gazetteer = gazetteer;
        this.offices = offices;
        this.referents = referents;
    }

    /** Makes known a person whom the document gives a full name, so that the family name alone can be understood. */
    void introduce(Candidate candidate) {
        if (!PersonName.isBare(candidate.text())) {
            full(candidate);
        }
    }

    void resolve(Candidate candidate) {
        boolean bare = PersonName.isBare(candidate.text());
        Referent person = bare ? bare(candidate) : full(candidate);
        entitle(candidate, person);
        referents.mention(candidate, person, MentionKind.NAME, bare ? "document:surname" : candidate.reason());
    }

    /** Mentions a person of the reference data. */
    void known(Candidate candidate, Referent person) {
        entitle(candidate, person);
        referents.mention(candidate, person, MentionKind.NAME, candidate.reason());
    }

    private void entitle(Candidate candidate, Referent person) {
        candidate
                .clues()
                .title()
                .ifPresent(title -> person.title(title, candidate.clues().of().flatMap(referents::at)));
    }

    private Referent full(Candidate candidate) {
        String name = candidate.text();
        return referents
                .all()
                .filter(person -> person.type() == ActorType.PERSON && isSame(person, name))
                .findFirst()
                .or(() -> gazetteer.findBySpelling(name, ActorType.PERSON).map(referents::of))
                .orElseGet(() -> referents.named(name, ActorType.PERSON, false, candidate.reason()));
    }

    /** The same first and last names; middle names and initials may be left out of one. */
    private static boolean isSame(Referent person, String name) {
        List<String> other = PersonName.parts(name);
        if (!person.name().regionMatches(true, 0, other.get(0), 0, other.get(0).length())) {
            return false; // most people, and names are slow to take apart
        }
        List<String> one = PersonName.parts(person.name());
        return one.size() > 1
                && PersonName.surname(person.name()).equals(PersonName.surname(name))
                && one.get(0).equalsIgnoreCase(other.get(0))
                && (one.size() <= 2 || other.size() <= 2 || isSameMiddle(one.get(1), other.get(1)));
    }

    /** "M." may stand for "Miller". */
    private static boolean isSameMiddle(String one, String other) {
        boolean initial = one.matches("\\p{Lu}\\.?") || other.matches("\\p{Lu}\\.?");
        return initial ? one.charAt(0) == other.charAt(0) : one.equalsIgnoreCase(other);
    }

    private Referent bare(Candidate candidate) {
        String surname = PersonName.key(candidate.text());
        return headOfState(candidate, surname)
                .or(() -> namesake(candidate, surname))
                .or(() -> firstName(candidate, surname))
                .or(() -> inOffice(candidate, surname))
                .orElseGet(() -> referents.named(candidate.text(), ActorType.PERSON, false, candidate.reason()));
    }

    /** "President Bush" is the one who was president at the date, though the document may name another Bush in full. */
    private Optional<Referent> headOfState(Candidate candidate, String surname) {
        Optional<String> title = candidate.clues().title().filter(Offices::isHead);
        List<KnownActor> holders = title.isEmpty()
                ? List.of()
                : gazetteer.peopleBySurname(surname).stream()
                        .filter(person -> offices.holds(person, title.get()) && !isOfOther(person, candidate))
                        .toList();
        return holders.size() == 1 ? Optional.of(referents.of(holders.get(0))) : Optional.empty();
    }

    /** Tells whether the words make the person head of a state that, as reference data knows, the person never served. */
    private boolean isOfOther(KnownActor person, Candidate candidate) {
        return candidate.clues().title().filter(Offices::isHead).isPresent()
                && candidate.clues().of().flatMap(referents::at).stream()
                        .filter(owner -> owner.type() == ActorType.STATE)
                        .anyMatch(state -> person.offices().stream()
                                .noneMatch(term -> term.body().id().equals(state.id())));
    }

    private Optional<Referent> namesake(Candidate candidate, String surname) {
        List<Referent> bearers = referents
                .all()
                .filter(person -> person.type() == ActorType.PERSON && bears(person, surname))
                .filter(person -> person.known().stream().noneMatch(known -> isOfOther(known, candidate)))
                .toList();
        if (bearers.size() <= 1) {
            return bearers.stream().findFirst();
        }
        Optional<Referent> titled = bearers.stream()
                .filter(person -> candidate.clues().title().isPresent())
                .filter(person -> hasTitle(person, candidate.clues().title().orElse("")))
                .findFirst();
        return titled.or(() -> bearers.stream()
                        .filter(person -> person.known().map(offices::holdsAny).orElse(false))
                        .max(Comparator.comparingInt(Referent::mentions)))
                .or(() -> frequent(candidate, bearers));
    }

    /** The one most often named, and of several such the last. */
    private Optional<Referent> frequent(Candidate candidate, List<Referent> bearers) {
        int most = bearers.stream().mapToInt(Referent::mentions).max().orElse(0);
        return recent(
                candidate,
                bearers.stream().filter(person -> person.mentions() == most).toList());
    }

    private Optional<Referent> recent(Candidate candidate, List<Referent> bearers) {
        return referents
                .latest(candidate.span().start(), use -> bearers.contains(use.referent()))
                .map(Referents.Use::referent)
                .or(() -> bearers.stream().findFirst());
    }

    /** Returns the only person of the document who has the word for a first name. */
    private Optional<Referent> firstName(Candidate candidate, String name) {
        List<Referent> bearers = referents
                .all()
                .filter(person -> person.type() == ActorType.PERSON && !PersonName.isBare(person.name()))
                .filter(person -> PersonName.parts(person.name()).get(0).equalsIgnoreCase(name))
                .filter(person -> person.known().stream().noneMatch(known -> isOfOther(known, candidate)))
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    private static boolean hasTitle(Referent person, String title) {
        String wanted = title.toLowerCase(Locale.ROOT);
        return person.titles().stream()
                .anyMatch(known -> known.words().toLowerCase(Locale.ROOT).equals(wanted));
    }

    private boolean bears(Referent person, String surname) {
        return PersonName.surname(person.name()).equals(surname)
                || person.known()
                        .map(known -> gazetteer.peopleBySurname(surname).contains(known))
                        .orElse(false);
    }

    /** Returns the only person with the family name who held an office, at the date or before, of whom the document speaks. */
    private Optional<Referent> inOffice(Candidate candidate, String surname) {
        List<KnownActor> servants = gazetteer.peopleBySurname(surname).stream()
                .filter(person -> !isOfOther(person, candidate) && isSpokenOf(person, candidate.text()))
                .toList();
        List<KnownActor> holders = servants.stream().filter(offices::holdsAny).toList();
        List<KnownActor> fitting = holders.isEmpty() ? formers(servants, candidate.text()) : highest(holders);
        return fitting.size() == 1 ? Optional.of(referents.of(fitting.get(0))) : Optional.empty();
    }

    /** At a known date the family name alone still means a former head of state, or whom reference data calls so. */
    private List<KnownActor> formers(List<KnownActor> servants, String name) {
        return servants.stream()
                .filter(person -> servants.size() == 1)
                .filter(person -> !offices.isDated()
                        || person.names().contains(name)
                        || person.offices().stream().map(OfficeTerm::title).anyMatch(Offices::isHead))
                .toList();
    }

    private List<KnownActor> highest(List<KnownActor> holders) {
        int rank = holders.stream().mapToInt(offices::rank).max().orElse(0);
        return holders.stream().filter(person -> offices.rank(person) == rank).toList();
    }

    /** Tells whether the name is the person's own, or the document names whom the person served, or a place in that state. */
    private boolean isSpokenOf(KnownActor person, String name) {
        boolean alone =
                name.length() >= TELLING && gazetteer.peopleBySurname(name).size() == 1;
        return (alone && person.names().contains(name))
                || person.offices().stream()
                        .map(OfficeTerm::body)
                        .anyMatch(body -> referents.find(body.id()).isPresent()
                                || referents
                                        .all()
                                        .flatMap(referent -> referent.known().stream())
                                        .anyMatch(known -> known.state().equals(Optional.of(body.id()))));
    }
}
