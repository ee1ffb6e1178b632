package org.chancery.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private static int rank(String title) {
        if (HEADS.contains(title)) {
            return 3;
        }
        return title.contains("minister") || title.startsWith("secretary of") || title.equals("foreign secretary")
                ? 2
                : 1;
    }

    /** Returns the only one who held the office of the body; absent if nobody or several are known. */
    Optional<KnownActor> holder(String title, KnownActor body) {
        List<KnownActor> holders = gazetteer.holdersIn(body).stream()
                .filter(person -> person.offices().stream()
                        .anyMatch(term ->
                                term.body().id().equals(body.id()) && isCurrent(term) && fits(title, term.title())))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
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

    private static boolean fits(String described, String title) {
        String wanted = described.toLowerCase(Locale.ROOT);
        String given = title.toLowerCase(Locale.ROOT);
        return wanted.equals(given)
                || LEADERS.contains(wanted) && given.matches("president|supreme leader|leader|emir|king");
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
