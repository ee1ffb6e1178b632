package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.Approximation;
import org.chancery.model.Event;
import org.chancery.model.Quantity;
import org.chancery.model.Reading;
import org.chancery.model.Realis;
import org.chancery.model.Voice;
import org.junit.jupiter.api.Test;

class FindingsReaderTest {
    private static final Quantity WOUNDED = count("wounded", 12);
    private static final Quantity KILLED = count("killed", 3);

    /** "12 were hurt, and not 3 killed": the same deed, the same speaker, the same words. */
    @Test
    void keepsTheCountsOfWhatIsAffirmedApartFromThoseOfWhatIsDenied() {
        assertThat(countsAsRead(Realis.ACTUAL, WOUNDED, Realis.DENIED, KILLED))
                .isEqualTo(Map.of(Realis.ACTUAL, List.of(WOUNDED), Realis.DENIED, List.of(KILLED)));
    }

    @Test
    void givesEachOfTwoEventsTheCountsThatBothHave() {
        assertThat(countsAsRead(Realis.ACTUAL, WOUNDED, Realis.DENIED, WOUNDED))
                .isEqualTo(Map.of(Realis.ACTUAL, List.of(WOUNDED), Realis.DENIED, List.of(WOUNDED)));
    }

    /** The envoy says it, and Oslo says that the envoy says it. */
    @Test
    void keepsTheCountsOfWhatIsSaidApartFromThoseOfWhatIsPassedOn() {
        Event said = told(Voice.of("envoy"), WOUNDED);
        Event passedOn = told(new Voice(List.of("oslo", "envoy")), KILLED);

        assertThat(read(said, passedOn))
                .extracting(event -> event.voice().chain().size(), Event::counts)
                .containsExactlyInAnyOrder(tuple(1, List.of(WOUNDED)), tuple(2, List.of(KILLED)));
    }

    private static Event told(Voice voice, Quantity count) {
        Event event = HandMade.event(Optional.empty(), Realis.ACTUAL, count);
        return new Event(
                event.type(),
                event.agents(),
                event.patients(),
                event.place(),
                event.date(),
                event.realis(),
                event.certainty(),
                voice,
                event.counts(),
                event.evidence(),
                event.rule());
    }

    private static Map<Realis, List<Quantity>> countsAsRead(
            Realis first, Quantity ofFirst, Realis second, Quantity ofSecond) {
        return read(
                        HandMade.event(Optional.empty(), first, ofFirst),
                        HandMade.event(Optional.empty(), second, ofSecond))
                .stream()
                .collect(Collectors.toMap(Event::realis, Event::counts));
    }

    private static List<Event> read(Event... events) {
        Reading reading = HandMade.reading("counts", HandMade.events(events));
        String document = ReadingGraph.documentIri(reading.document().id());
        return FindingsReader.read(HandMade.graph(reading), document).findings().events();
    }

    private static Quantity count(String unit, int number) {
        return new Quantity(unit, BigDecimal.valueOf(number), Approximation.EXACTLY, Optional.empty());
    }
}
