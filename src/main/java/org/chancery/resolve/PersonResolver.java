package org.chancery.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.Candidate;
import org.chancery.model.KnownActor;
import org.chancery.model.MentionKind;
import org.chancery.model.PersonName;

/** Decides whom a person's name means; two different full names never mean the same person. */
final class PersonResolver {
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
                .orElseGet(() -> referents.named(name, ActorType.PERSON, false, candidate.reason()));
    }

    /** The same first and last names; middle names and initials may be left out. */
    private static boolean isSame(Referent person, String name) {
        List<String> other = PersonName.parts(name);
        if (!person.name().regionMatches(true, 0, other.get(0), 0, other.get(0).length())) {
            return false; // most people, and names are slow to take apart
        }
        List<String> one = PersonName.parts(person.name());
        return one.size() > 1
                && PersonName.surname(person.name()).equals(PersonName.surname(name))
                && one.get(0).equalsIgnoreCase(other.get(0));
    }

    private Referent bare(Candidate candidate) {
        String surname = PersonName.key(candidate.text());
        return namesake(candidate, surname)
                .or(() -> firstName(surname))
                .or(() -> inOffice(surname))
                .orElseGet(() -> referents.named(candidate.text(), ActorType.PERSON, false, candidate.reason()));
    }

    private Optional<Referent> namesake(Candidate candidate, String surname) {
        List<Referent> bearers = referents
                .all()
                .filter(person -> person.type() == ActorType.PERSON && bears(person, surname))
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
    private Optional<Referent> firstName(String name) {
        List<Referent> bearers = referents
                .all()
                .filter(person -> person.type() == ActorType.PERSON && !PersonName.isBare(person.name()))
                .filter(person -> PersonName.parts(person.name()).get(0).equalsIgnoreCase(name))
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    private static boolean hasTitle(Referent person, String title) {
        String wanted = title.toLowerCase(Locale.ROOT);
        return person.titles().stream()
                .anyMatch(known -> known.words().toLowerCase(Locale.ROOT).equals(wanted));
    }

    private static boolean bears(Referent person, String surname) {
        return PersonName.surname(person.name()).equals(surname)
                || person.known()
                        .map(known -> PersonName.surnames(known).contains(surname))
                        .orElse(false);
    }

    /** Returns the people with the family name who at any time held an office of a state or body that the document names. */
    private List<KnownActor> servants(String surname) {
        return gazetteer.peopleBySurname(surname).stream()
                .filter(person -> person.offices().stream()
                        .anyMatch(term -> referents.find(term.body().id()).isPresent()))
                .toList();
    }

    private List<KnownActor> highest(List<KnownActor> holders) {
        int rank = holders.stream().mapToInt(offices::rank).max().orElse(0);
        return holders.stream().filter(person -> offices.rank(person) == rank).toList();
    }

    /** Returns the only person with the family name who held an office when the document appeared. */
    private Optional<Referent> inOffice(String surname) {
        List<KnownActor> holders = gazetteer.peopleBySurname(surname).stream()
                .filter(offices::holdsAny)
                .toList();
        List<KnownActor> fitting = holders.isEmpty() ? servants(surname) : highest(holders);
        return fitting.size() == 1 ? Optional.of(referents.of(fitting.get(0))) : Optional.empty();
    }
}
