package org.chancery.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.extract.Cast;
import org.chancery.extract.actor.ActorFinder;
import org.chancery.extract.quantity.QuantityFinder;
import org.chancery.extract.rule.WordLists;
import org.chancery.extract.time.TimeFinder;
import org.chancery.model.Document;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.resolve.Gazetteer;
import org.chancery.resolve.Resolution;
import org.chancery.resolve.Resolver;
import org.chancery.testing.Language;
import org.chancery.text.AnalysedDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the example sentences of every entry, and some that show roles, places, dates and realis, with all real parts. */
class EventExamplesTest {
    private static final WordLists WORDS = new WordLists();
    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final ActorFinder ACTORS = ActorFinder.of(GAZETTEER.names());
    private static final Resolver RESOLVER = Resolver.of(GAZETTEER);
    private static final EventExtractor EXTRACTOR = EventExtractor.load(WORDS);

    static Stream<EventLexicon.Entry> entries() {
        return EventLexicon.load(WORDS).entries().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void tellsTheTypeInTheExampleThatMatches(EventLexicon.Entry entry) {
        assertThat(events(entry.rule().matches())).extracting(Event::type).contains(entry.type());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void staysSilentInTheExampleThatDoesNot(EventLexicon.Entry entry) {
        assertThat(events(entry.rule().rejects()))
                .extracting(Event::rule)
                .doesNotContain(entry.rule().id());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru attacked Chile.                              | ASSAULT [peru] [chile] ACTUAL
            Chile was attacked by Peru.                       | ASSAULT [peru] [chile] ACTUAL
            Peru did not attack Chile.                        | ASSAULT [peru] [chile] DENIED
            Peru could attack Chile.                          | ASSAULT [peru] [chile] HYPOTHETICAL
            Peru launched an attack on Chile.                 | ASSAULT [peru] [chile] ACTUAL
            Peru and Chile met.                               | CONSULT [peru, chile] [] ACTUAL
            Peru met with Chile.                              | CONSULT [peru] [chile] ACTUAL
            The talks between Peru and Chile failed.          | CONSULT [peru, chile] [] ACTUAL
            Peru will not allow Chile to redirect the river.  | REJECT [peru] [chile] ACTUAL
            Peru asked Chile to attack Bolivia.               | REQUEST [peru] [chile] ACTUAL; ASSAULT [chile] [bolivia] PLANNED
            Peru accused Chile of arming Bolivia.             | ACCUSE [peru] [chile] ACTUAL; AID [chile] [bolivia] ACTUAL
            Chilean drones struck Peru.                       | ASSAULT [chile] [peru] ACTUAL
            Chilean and Peruvian troops exchanged fire.       | ASSAULT [chile, peru] [] ACTUAL
            Peru hosted talks between Chile and Bolivia.      | CONSULT [peru] [chile, bolivia] ACTUAL
            The talks with Chile that Peru held went on.      | CONSULT [peru] [chile] ACTUAL
            Peru shelled Chile, killing six people.           | ASSAULT [peru] [chile] ACTUAL
            Peru sent Chile six tanks.                        | AID [peru] [chile] ACTUAL
            The deal that Peru and Chile struck holds.        | AGREE [peru, chile] [] ACTUAL
            Chile raided Peru. Bolivia condemned the raid.    | ASSAULT [chile] [peru] ACTUAL; ACCUSE [bolivia] [chile] ACTUAL
            Peru hosted talks between Chile and Bolivia. Chile and Bolivia met for two days. | CONSULT [peru] [chile, bolivia] ACTUAL
            """)
    void givesEachParticipantItsRole(String text, String expected) {
        assertThat(String.join(
                        "; ", events(text).stream().map(EventExamplesTest::line).toList()))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru shelled Iquique in Chile on May 3, 2011, killing six people. | 2011-05-03 chile {killed=6}
            On May 3, 2011 Peru attacked and Chile fought back.               | 2011-05-03 - {}; 2011-05-03 - {}
            Six people were killed when Peru attacked Chile on May 3, 2011.   | 2011-05-03 - {killed=6}
            Peru and Chile met on May 3, 2011 and June 6, 2011.               | 2011-05-03 - {}; 2011-06-06 - {}
            Peru attacked Chile after the summit of May 2011.                 | - - {}
            Peru bombed ships off the coast of Chile.                         | - chile {}
            """)
    void givesWhenAndWhereItWasAndHowManyItBefell(String text, String expected) {
        assertThat(events(text).stream().map(EventExamplesTest::circumstances).collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    private static String circumstances(Event event) {
        return event.date().map(date -> date.extent().toString()).orElse("-")
                + " " + event.place().orElse("-")
                + " "
                + event.counts().stream()
                        .map(count -> count.unit() + "=" + count.value().toPlainString())
                        .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String line(Event event) {
        return event.type() + " " + event.agents() + " " + event.patients() + " " + event.realis();
    }

    private static List<Event> events(String text) {
        Document document = Language.document(text);
        AnalysedDocument analysed = Language.pipeline().analyse(document);
        Resolution resolution = RESOLVER.resolve(document, ACTORS.find(analysed));
        Cast cast = Cast.of(analysed, resolution.actors(), resolution.mentions());
        return EXTRACTOR.extract(
                analysed,
                cast,
                TimeFinder.load().find(analysed),
                QuantityFinder.load(WORDS).find(analysed),
                List.of());
    }

    /** A type without an entry would never be told. */
    @ParameterizedTest
    @MethodSource("types")
    void hasEntriesForEveryType(EventType type) {
        assertThat(entries()).anyMatch(entry -> entry.type() == type);
    }

    static Stream<EventType> types() {
        return Stream.of(EventType.values());
    }
}
