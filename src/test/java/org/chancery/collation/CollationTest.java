package org.chancery.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.collation.Witnesses.CAST;
import static org.chancery.collation.Witnesses.ELSEWHERE;
import static org.chancery.collation.Witnesses.INSIDE;
import static org.chancery.collation.Witnesses.WORDS;
import static org.chancery.collation.Witnesses.backs;
import static org.chancery.collation.Witnesses.tie;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Approximation;
import org.chancery.model.Aspect;
import org.chancery.model.Certainty;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Findings;
import org.chancery.model.Polarity;
import org.chancery.model.Quantity;
import org.chancery.model.Reading;
import org.chancery.model.Realis;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;
import org.chancery.model.TimeExtent;
import org.chancery.model.TimeMention;
import org.chancery.model.Voice;
import org.junit.jupiter.api.Test;

class CollationTest {
    private static Reading collated(List<Relation> first, List<Relation> second) {
        return Witnesses.collated(
                new Findings(CAST, List.of(), List.of(), first, List.of()),
                new Findings(CAST, List.of(), List.of(), second, List.of()));
    }

    private static Reading collatedEvents(Event first, Event... second) {
        return Witnesses.collated(
                new Findings(CAST, List.of(), List.of(), List.of(), List.of(first)),
                new Findings(CAST, List.of(), List.of(), List.of(), List.of(second)));
    }

    private static Event shelling(List<String> agents, List<String> patients, Optional<String> date, int killed) {
        return new Event(
                EventType.ASSAULT,
                agents,
                patients,
                Optional.empty(),
                date.map(day -> TimeMention.of(TimeExtent.parse(day), Optional.empty())),
                Realis.ACTUAL,
                Certainty.CERTAIN,
                Voice.author(),
                killed == 0
                        ? List.of()
                        : List.of(new Quantity(
                                "killed", BigDecimal.valueOf(killed), Approximation.EXACTLY, Optional.empty())),
                WORDS,
                "any");
    }

    private static Set<Aspect> onlyDivergence(Reading reading) {
        assertThat(reading.divergences()).hasSize(1);
        return reading.divergences().get(0).aspects();
    }

    @Test
    void givesTheSecondReaderTheWordsOfTheFirstWhereBothFoundTheSame() {
        Reading both = collated(
                List.of(backs("peru", "chile", WORDS, "rule")), List.of(backs("peru", "chile", INSIDE, "llm")));

        assertThat(Witnesses.of(both, 1)).containsExactly(backs("peru", "chile", WORDS, "llm"));
        assertThat(both.findings().relations()).containsExactly(backs("peru", "chile", WORDS, "rule"));
        assertThat(both.divergences()).isEmpty();
        assertThat(both.warnings()).containsExactly("first warns", "second warns");
        assertThat(Agreement.of(both)).isEqualTo(new Agreement(1, 0, 0, 0));
    }

    @Test
    void takesATieThatHoldsBothWaysInEitherOrder() {
        Relation one = tie("peru", RelationType.ALLY_OF, "chile", Polarity.ASSERTED, Voice.author(), WORDS, "rule");
        Relation other = tie("chile", RelationType.ALLY_OF, "peru", Polarity.ASSERTED, Voice.author(), WORDS, "llm");

        assertThat(collated(List.of(one), List.of(other)).findings().relations())
                .containsExactly(one);
    }

    @Test
    void keepsApartWhatRestsOnOtherWords() {
        Reading both = collated(
                List.of(backs("peru", "chile", WORDS, "rule")), List.of(backs("peru", "chile", ELSEWHERE, "llm")));

        assertThat(both.findings().relations()).hasSize(2);
        assertThat(both.divergences()).isEmpty();
        assertThat(Agreement.of(both)).isEqualTo(new Agreement(0, 1, 1, 0));
    }

    @Test
    void tellsInWhatTheReadersDiffer() {
        Relation one = backs("peru", "chile", WORDS, "rule");

        assertThat(onlyDivergence(collated(List.of(one), List.of(backs("chile", "peru", WORDS, "llm")))))
                .containsExactly(Aspect.DIRECTION);
        Relation denied = tie("peru", RelationType.BACKS, "chile", Polarity.DENIED, Voice.of("vik"), WORDS, "llm");
        Reading both = collated(List.of(one), List.of(denied));
        assertThat(onlyDivergence(both)).containsExactly(Aspect.POLARITY, Aspect.CLAIMANT);
        assertThat(Witnesses.of(both, 0)).containsExactly(one);
        assertThat(Witnesses.of(both, 1)).containsExactly(denied);
        assertThat(Agreement.of(both)).isEqualTo(new Agreement(0, 0, 0, 2));
    }

    @Test
    void doesNotTakeTwoVoicesInASentenceForTwoReadingsOfOne() {
        Relation said = backs("peru", "chile", WORDS, "rule");
        Relation denied = tie("peru", RelationType.BACKS, "chile", Polarity.DENIED, Voice.of("vik"), WORDS, "rule");
        Reading both = collated(List.of(said, denied), List.of(backs("peru", "chile", WORDS, "llm")));

        assertThat(both.divergences()).isEmpty();
        assertThat(Agreement.of(both)).isEqualTo(new Agreement(1, 1, 0, 0));
    }

    @Test
    void setsWhatTheSecondReaderSaysBesidesAgainstWhatBothFoundIfItContradictsIt() {
        Relation said = backs("peru", "chile", WORDS, "rule");
        Relation negated = tie("peru", RelationType.BACKS, "chile", Polarity.DENIED, Voice.author(), WORDS, "llm");
        Reading both = collated(List.of(said), List.of(said.withRule("llm"), negated));

        assertThat(onlyDivergence(both)).containsExactly(Aspect.POLARITY);
        assertThat(Witnesses.of(both, 0)).containsExactly(said);
    }

    @Test
    void takesInWhatTheSecondReaderRepeats() {
        Relation said = backs("peru", "chile", WORDS, "rule");
        Reading both = collated(
                List.of(said), List.of(backs("peru", "chile", INSIDE, "llm"), backs("peru", "chile", WORDS, "llm")));

        assertThat(both.findings().relations()).containsExactly(said);
        assertThat(Witnesses.of(both, 1)).hasSize(1);
    }

    @Test
    void fillsInWhatOnlyOneReaderGives() {
        Reading both = collatedEvents(
                shelling(List.of("peru"), List.of(), Optional.empty(), 0),
                shelling(List.of("peru"), List.of("chile"), Optional.of("2012"), 12));

        assertThat(both.findings().events())
                .containsExactly(shelling(List.of("peru"), List.of("chile"), Optional.of("2012"), 12));
        assertThat(both.divergences()).isEmpty();
    }

    @Test
    void keepsBothWhereTheyGiveOtherTimesOrNumbers() {
        List<String> peru = List.of("peru");
        List<String> chile = List.of("chile");
        Event first = shelling(peru, chile, Optional.of("2012"), 12);

        assertThat(onlyDivergence(collatedEvents(first, shelling(peru, chile, Optional.of("2013"), 20))))
                .containsExactly(Aspect.TIME, Aspect.QUANTITY);
        assertThat(onlyDivergence(collatedEvents(first, shelling(chile, peru, Optional.of("2012"), 12))))
                .containsExactly(Aspect.DIRECTION);
        assertThat(collatedEvents(first, shelling(peru, List.of("vik"), Optional.of("2012"), 12))
                        .findings()
                        .events())
                .as("another victim is another event")
                .hasSize(2);
    }
}
