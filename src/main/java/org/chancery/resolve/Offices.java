package org.chancery.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.model.ActorType;
import org.chancery.model.KnownActor;
import org.chancery.model.OfficeTerm;
import org.chancery.model.PartialDate;
import org.chancery.model.TimeExtent;

/** Who held which office when a document appeared, as reference data knows it. */
final class Offices {
    private static final Set<String> LEADERS = Set.of("leader", "ruler", "strongman", "dictator", "president");

    private static final Set<String> HEADS = Set.of(
            "president",
            "prime minister",
            "premier",
            "chancellor",
            "king",
            "queen",
            "emir",
            "sultan",
            "leader",
            "supreme leader",
            "pope");

    private final Gazetteer gazetteer;
    private final Optional<PartialDate> date;

    /** @param date the document's; if absent nobody is known to hold an office */
    Offices(Gazetteer gazetteer, Optional<PartialDate> date) {
        this.gazetteer = gazetteer;
        this.date = date;
    }

    /** Tells whether the document's date is known, without which nobody is known to hold an office. */
    boolean isDated() {
        return date.isPresent();
    }

    boolean holdsAny(KnownActor person) {
        return rank(person) > 0;
    }

    /** Returns 3 for who headed a state or government, 2 for a minister, 1 for another office, 0 for none. */
    int rank(KnownActor person) {
        return person.offices().stream()
                .filter(this::isCurrent)
                .mapToInt(term -> rank(term.title().toLowerCase(Locale.ROOT)))
                .max()
                .orElse(0);
    }

    /** Orders people by the rank of the office they hold, then by when they last came into one, unknown dates first. */
    Comparator<KnownActor> byOffice() {
        return Comparator.comparingInt((KnownActor person) -> rank(person)).thenComparing(this::lastOffice);
    }

    private LocalDate lastOffice(KnownActor person) {
        return person.offices().stream()
                .flatMap(term -> term.time().flatMap(TimeExtent::from).stream())
                .map(PartialDate::earliest)
                .filter(from -> date.map(day -> !day.latest().isBefore(from)).orElse(true))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** Tells whether the title, given without its owner, is that of a head of state or government. */
    static boolean isHead(String title) {
        return HEADS.contains(title.toLowerCase(Locale.ROOT));
    }

    /** Tells whether the person held the office when the document appeared. */
    boolean holds(KnownActor person, String title) {
        return person.offices().stream().anyMatch(term -> isCurrent(term) && isSame(term.title(), title));
    }

    private static int rank(String title) {
        if (HEADS.contains(title)) {
            return 3;
        }
        return title.contains("minister") || title.startsWith("secretary of") || title.equals("foreign secretary")
                ? 2
                : 1;
    }

    /** Returns what is known of a day or year before the document's. */
    Offices at(PartialDate day) {
        return new Offices(gazetteer, Optional.of(day));
    }

    /** Returns the year of the document; absent if it is not known. */
    Optional<Integer> year() {
        return date.map(PartialDate::year);
    }

    /** Returns the only one who held the office of the body; absent if nobody or several are known. */
    Optional<KnownActor> holder(String title, KnownActor body) {
        List<KnownActor> holders = holders(body, term -> isSame(term.title(), title));
        List<KnownActor> fitting = holders.isEmpty() ? holders(body, term -> leads(title, term.title())) : holders;
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private List<KnownActor> holders(KnownActor body, Predicate<OfficeTerm> fits) {
        return gazetteer.holdersIn(body).stream()
                .filter(person -> person.offices().stream()
                        .anyMatch(term -> term.body().id().equals(body.id()) && isCurrent(term) && fits.test(term)))
                .toList();
    }

    Optional<KnownActor> capitalOf(KnownActor state) {
        return gazetteer.capitalOf(state);
    }

    /** Returns the state in which the place lies. */
    Optional<KnownActor> stateOf(KnownActor place) {
        return place.state().flatMap(gazetteer::find);
    }

    /** Returns the state of the office that the person held when the document appeared, or before. */
    Optional<KnownActor> stateServedBy(KnownActor person) {
        Stream<OfficeTerm> current = person.offices().stream().filter(this::isCurrent);
        return Stream.concat(current, person.offices().stream())
                .map(OfficeTerm::body)
                .filter(body -> body.type() == ActorType.STATE)
                .findFirst();
    }

    /** Returns the one state that all known people of the family name served, as several presidents of one name did. */
    Optional<KnownActor> stateServedByAll(String surname) {
        List<KnownActor> states = gazetteer.peopleBySurname(surname).stream()
                .flatMap(person -> stateServedBy(person).stream())
                .distinct()
                .toList();
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    private static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** "Minister of Defence" and "defense minister" are one office. */
    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replace("defence", "defense")
                .replace("advisor", "adviser")
                .replaceFirst("^(minister|secretary) (?:of|for) (?:the )?(.+)$", "$2 $1")
                .replaceFirst("^foreign affairs ", "foreign ");
    }

    private static boolean leads(String described, String title) {
        return LEADERS.contains(described.toLowerCase(Locale.ROOT))
                && title.toLowerCase(Locale.ROOT).matches("president|supreme leader|leader|emir|king");
    }

    private boolean isCurrent(OfficeTerm term) {
        return date.map(day -> term.time().map(time -> covers(time, day)).orElse(false))
                .orElse(false);
    }

    private static boolean covers(TimeExtent time, PartialDate date) {
        boolean begun = time.from()
                .map(from -> !date.latest().isBefore(from.earliest()))
                .orElse(true);
        boolean ended =
                time.to().map(to -> date.earliest().isAfter(to.latest())).orElse(false);
        return begun && !ended;
    }
}
