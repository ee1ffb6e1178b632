package org.chancery.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.ActorType;
import org.chancery.model.KnownActor;
import org.chancery.model.KnownName;
import org.chancery.model.KnownName.Kind;
import org.chancery.model.OfficeTerm;
import org.chancery.model.PartialDate;
import org.chancery.model.TimeExtent;
import org.chancery.testing.Analysts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reference data that comes with the program holds, and that it does not contradict itself. */
class GazetteerFactsTest {
    private static final Gazetteer GAZETTEER = Analysts.gazetteer();
    /** Coded states that are neither members nor observers of the United Nations. */
    private static final Set<String> OTHERS = Set.of("kosovo", "taiwan", "western-sahara");

    private static final Set<String> OBSERVERS = Set.of("holy-see", "palestine");

    private static Stream<KnownActor> ofType(ActorType... types) {
        return GAZETTEER.actors().stream().filter(actor -> Set.of(types).contains(actor.type()));
    }

    private static Set<String> statesWith(Kind kind) {
        return GAZETTEER.names().stream()
                .filter(name -> name.kind() == kind)
                .map(name -> name.actor().id())
                .collect(Collectors.toSet());
    }

    @Test
    void everyMemberAndObserverOfTheUnitedNationsHasCapitalAndDemonym() {
        List<String> members = ofType(ActorType.STATE)
                .filter(state -> !state.foreign().isEmpty())
                .map(KnownActor::id)
                .filter(id -> !OTHERS.contains(id))
                .toList();
        assertThat(members).hasSize(193 + OBSERVERS.size()).containsAll(OBSERVERS);
        assertThat(statesWith(Kind.CAPITAL)).containsAll(members);
        assertThat(statesWith(Kind.DEMONYM)).containsAll(members);
    }

    @Test
    void thereAreHundredsOfBodiesOfEachClass() {
        assertThat(ofType(ActorType.ORGANIZATION)).hasSizeGreaterThan(400);
        assertThat(ofType(ActorType.GOVERNMENT_BODY)).hasSizeGreaterThan(250);
        assertThat(ofType(ActorType.ARMED_GROUP)).hasSizeGreaterThan(100);
        assertThat(ofType(ActorType.PLACE)).hasSizeGreaterThan(850);
        assertThat(GAZETTEER.names().stream().filter(name -> name.kind() == Kind.ACRONYM))
                .hasSizeGreaterThan(350);
    }

    @Test
    void thereAreAThousandHoldersOfOfficeSince1990WithDates() {
        LocalDate start = LocalDate.of(1990, 1, 1);
        assertThat(ofType(ActorType.PERSON).filter(person -> person.offices().stream()
                        .flatMap(term -> term.time().stream())
                        .anyMatch(time -> !end(time).isBefore(start))))
                .hasSizeGreaterThan(1000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "argentina",
                "australia",
                "brazil",
                "canada",
                "china",
                "france",
                "germany",
                "india",
                "indonesia",
                "italy",
                "japan",
                "mexico",
                "russia",
                "saudi-arabia",
                "south-africa",
                "south-korea",
                "turkey",
                "united-kingdom",
                "united-states",
                "egypt",
                "iran",
                "iraq",
                "israel",
                "jordan",
                "kuwait",
                "lebanon",
                "oman",
                "qatar",
                "syria",
                "united-arab-emirates",
                "yemen",
                "armenia",
                "azerbaijan",
                "georgia",
                "djibouti",
                "eritrea",
                "ethiopia",
                "somalia",
                "sudan",
                "south-sudan",
                "ukraine",
                "afghanistan",
                "pakistan",
                "myanmar",
                "mali",
                "congo-kinshasa",
                "serbia",
                "venezuela",
                "north-korea"
            })
    void somebodyHeadsEachStateOfNoteAtMostTimes(String id) {
        KnownActor state = GAZETTEER.find(id).orElseThrow();
        long headed = Stream.of(1995, 2000, 2005, 2010, 2015, 2020, 2024)
                .filter(year -> GAZETTEER.holdersIn(state).stream()
                        .anyMatch(person ->
                                new Offices(GAZETTEER, Optional.of(PartialDate.parse(year + "-06-15"))).rank(person)
                                        == 3))
                .count();
        assertThat(headed).as(id).isGreaterThanOrEqualTo(id.equals("south-sudan") ? 3 : 4);
    }

    @Test
    void noTermEndsBeforeItBegins() {
        assertThat(terms().map(term -> term.office().time()).flatMap(Optional::stream))
                .allSatisfy(time -> assertThat(begin(time)).isBeforeOrEqualTo(end(time)));
    }

    @Test
    void noTwoPeopleHeadAStateOrServeAsItsForeignMinisterAtOnce() {
        Set<String> single =
                Set.of("president", "prime minister", "chancellor", "premier", "king", "emir", "foreign minister");
        Map<String, List<Held>> offices = terms().filter(
                        held -> held.office().time().flatMap(TimeExtent::from).isPresent())
                .filter(held -> single.contains(held.office().title().toLowerCase(Locale.ROOT)))
                .collect(Collectors.groupingBy(
                        held -> held.office().title() + " of "
                                + held.office().body().id(),
                        TreeMap::new,
                        Collectors.toList()));
        List<String> overlaps = new ArrayList<>();
        offices.forEach((office, holders) -> overlaps.addAll(overlaps(office, holders)));
        assertThat(overlaps).isEmpty();
    }

    private static List<String> overlaps(String office, List<Held> holders) {
        List<Held> ordered = holders.stream()
                .sorted(Comparator.comparing((Held held) -> begin(held.time())))
                .toList();
        List<String> overlaps = new ArrayList<>();
        for (int i = 1; i < ordered.size(); i++) {
            Held earlier = ordered.get(i - 1);
            Held later = ordered.get(i);
            if (earliestEnd(earlier.time()).isAfter(latestBegin(later.time()).plusDays(1))) {
                overlaps.add(office + ": " + earlier.person() + " and " + later.person());
            }
        }
        return overlaps;
    }

    private record Held(String person, OfficeTerm office) {
        TimeExtent time() {
            return office.time().orElseThrow();
        }
    }

    private static Stream<Held> terms() {
        return GAZETTEER.actors().stream()
                .flatMap(person -> person.offices().stream().map(term -> new Held(person.id(), term)));
    }

    private static LocalDate begin(TimeExtent time) {
        return time.from().map(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    private static LocalDate latestBegin(TimeExtent time) {
        return time.from().map(PartialDate::latest).orElse(LocalDate.MIN);
    }

    private static LocalDate end(TimeExtent time) {
        return time.to().map(PartialDate::latest).orElse(LocalDate.MAX);
    }

    private static LocalDate earliestEnd(TimeExtent time) {
        return time.to().map(PartialDate::earliest).orElse(LocalDate.MAX);
    }

    @Test
    void namesThatSeveralBearAreKnownToBeAmbiguous() {
        Map<String, Set<String>> bearers = new HashMap<>();
        GAZETTEER.names().stream()
                .filter(name -> name.kind() == Kind.NAME || name.kind() == Kind.ACRONYM)
                .forEach(name -> bearers.computeIfAbsent(name.text(), key -> new TreeSet<>())
                        .add(name.actor().id()));
        bearers.values().removeIf(ids -> ids.size() == 1);
        assertThat(bearers.remove("George Bush")).containsExactly("george-h-w-bush", "george-w-bush");
        assertThat(bearers).isNotEmpty().allSatisfy((name, ids) -> assertThat(ids)
                .as(name)
                .allMatch(id ->
                        GAZETTEER.setting(GAZETTEER.find(id).orElseThrow()).isPresent()));
    }

    @Test
    void itemsOfWikidataAreWellFormedAndEachIsUsedOnce() {
        List<String> items = GAZETTEER.actors().stream()
                .flatMap(actor -> actor.wikidata().stream())
                .toList();
        assertThat(items).doesNotHaveDuplicates().allMatch(item -> item.matches("Q[1-9]\\d*"));
    }

    @Test
    void someFactsOfRecentYears() {
        assertThat(holder("2025-11-01", "Prime Minister", "japan")).contains("sanae-takaichi");
        assertThat(holder("2025-03-01", "Foreign Minister", "syria")).contains("asaad-al-shaibani");
        assertThat(holder("2025-06-01", "Secretary General", "nato")).contains("mark-rutte");
        assertThat(holder("2025-10-01", "Foreign Secretary", "united-kingdom")).contains("yvette-cooper");
        assertThat(holder("2003-04-01", "defense secretary", "united-states")).contains("donald-rumsfeld");
        assertThat(holder("1999-06-01", "foreign minister", "germany")).contains("joschka-fischer");
        assertThat(holder("2013-06-01", "leader", "iran")).isEmpty();
    }

    private static Optional<String> holder(String date, String title, String body) {
        return new Offices(GAZETTEER, Optional.of(PartialDate.parse(date)))
                .holder(title, GAZETTEER.find(body).orElseThrow())
                .map(KnownActor::id);
    }

    @Test
    void everyContextIsOfANameThatSeveralBear() {
        Set<String> shared = GAZETTEER.names().stream()
                .collect(Collectors.groupingBy(
                        KnownName::text, Collectors.mapping(name -> name.actor().id(), Collectors.toSet())))
                .values()
                .stream()
                .filter(ids -> ids.size() > 1)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        assertThat(GAZETTEER.actors().stream()
                        .filter(actor -> GAZETTEER.setting(actor).isPresent()))
                .extracting(KnownActor::id)
                .allMatch(shared::contains);
    }
}
