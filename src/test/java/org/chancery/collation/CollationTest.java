package org.chancery.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Agent;
import org.chancery.model.Approximation;
import org.chancery.model.Aspect;
import org.chancery.model.Attribution;
import org.chancery.model.AttributionMode;
import org.chancery.model.Block;
import org.chancery.model.BlockRole;
import org.chancery.model.Certainty;
import org.chancery.model.Document;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Findings;
import org.chancery.model.Mention;
import org.chancery.model.MentionKind;
import org.chancery.model.Metadata;
import org.chancery.model.Polarity;
import org.chancery.model.Publication;
import org.chancery.model.Quantity;
import org.chancery.model.Reading;
import org.chancery.model.Realis;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.model.TimeExtent;
import org.chancery.model.TimeMention;
import org.chancery.model.Voice;
import org.junit.jupiter.api.Test;

class CollationTest {
    private static final String TEXT =
            "The quick and the dead met by the river in the spring of that year, it is said.";
    private static final Span WORDS = new Span(0, 20);
    private static final Span INSIDE = new Span(2, 12);
    private static final Span ELSEWHERE = new Span(30, 50);
    private static final Actor PERU = actor("peru", "Peru", ActorType.STATE, "Peru");
    private static final Actor CHILE = actor("chile", "Chile", ActorType.STATE, "Chile");
    private static final Actor VIK = actor("vik", "Ole Vik", ActorType.PERSON, "Ole Vik");
    private static final List<Actor> CAST = List.of(PERU, CHILE, VIK);

    private static Actor actor(String id, String name, ActorType type, String... aliases) {
        return new Actor(id, name, type, List.of(aliases), Optional.empty(), false, "test");
    }

    private static Reading reading(String agent, Findings findings) {
        SourceText text = SourceText.of(TEXT);
        Block block = new Block(0, BlockRole.BODY, new Span(0, text.length()));
        Document document = new Document("0", "a.txt", text, Metadata.none(), List.of(block));
        return Reading.by(
                Agent.software(agent, "1"),
                document,
                new Publication(List.of(), Optional.empty()),
                findings,
                agent,
                List.of(agent + " warns"));
    }

    private static Reading collated(Findings first, Findings second) {
        return Collation.of(reading("first", first), reading("second", second), "both");
    }

    private static Reading collated(List<Relation> first, List<Relation> second) {
        return collated(
                new Findings(CAST, List.of(), List.of(), first, List.of()),
                new Findings(CAST, List.of(), List.of(), second, List.of()));
    }

    private static Reading collatedEvents(Event first, Event... second) {
        return collated(
                new Findings(CAST, List.of(), List.of(), List.of(), List.of(first)),
                new Findings(CAST, List.of(), List.of(), List.of(), List.of(second)));
    }

    private static Findings actors(Actor... actors) {
        return new Findings(List.of(actors), List.of(), List.of(), List.of(), List.of());
    }

    private static Relation backs(String subject, String object, Span words, String rule) {
        return tie(subject, RelationType.BACKS, object, Polarity.ASSERTED, Voice.author(), words, rule);
    }

    private static Relation tie(
            String subject, RelationType type, String object, Polarity polarity, Voice voice, Span words, String rule) {
        return new Relation(
                subject,
                type,
                object,
                polarity,
                Certainty.CERTAIN,
                voice,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words,
                rule);
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

    private static List<Relation> of(Reading reading, int run) {
        return reading.runs().get(run).findings().relations();
    }

    private static Set<Aspect> onlyDivergence(Reading reading) {
        assertThat(reading.divergences()).hasSize(1);
        return reading.divergences().get(0).aspects();
    }

    @Test
    void givesTheSecondReaderTheWordsOfTheFirstWhereBothFoundTheSame() {
        Reading both = collated(
                List.of(backs("peru", "chile", WORDS, "rule")), List.of(backs("peru", "chile", INSIDE, "llm")));

        assertThat(of(both, 1)).containsExactly(backs("peru", "chile", WORDS, "llm"));
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
        assertThat(of(both, 0)).containsExactly(one);
        assertThat(of(both, 1)).containsExactly(denied);
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
        assertThat(of(both, 0)).containsExactly(said);
    }

    @Test
    void takesInWhatTheSecondReaderRepeats() {
        Relation said = backs("peru", "chile", WORDS, "rule");
        Reading both = collated(
                List.of(said), List.of(backs("peru", "chile", INSIDE, "llm"), backs("peru", "chile", WORDS, "llm")));

        assertThat(both.findings().relations()).containsExactly(said);
        assertThat(of(both, 1)).hasSize(1);
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

    @Test
    void givesIdsThatCollideAMeaningOfTheirOwn() {
        Actor other = actor("peru", "Peruvian Trade Union", ActorType.ORGANIZATION, "the union");
        Findings second = new Findings(
                List.of(other, CHILE), List.of(), List.of(), List.of(backs("peru", "chile", WORDS, "llm")), List.of());
        Reading both = collated(new Findings(CAST, List.of(), List.of(), List.of(), List.of()), second);

        assertThat(both.findings().actors()).extracting(Actor::id).containsExactly("peru", "chile", "vik", "peru-2");
        assertThat(of(both, 1)).containsExactly(backs("peru-2", "chile", WORDS, "llm"));
    }

    @Test
    void joinsActorsByNameAndKeepsEveryWayOfNamingThem() {
        Reading both = collated(
                actors(actor("a", "the Harbour Council", ActorType.GOVERNMENT_BODY, "Harbour Council")),
                actors(actor("b", "Harbour Council", ActorType.ORGANIZATION, "the council", "Harbour Council")));

        assertThat(both.findings().actors()).singleElement().satisfies(joined -> {
            assertThat(joined.id()).isEqualTo("a");
            assertThat(joined.aliases()).containsExactly("Harbour Council", "the council");
        });
    }

    @Test
    void neverTakesTwoPeopleOfOneFamilyNameOrAPersonAndAStateForOne() {
        assertThat(together(
                        actor("a", "Bashar Assad", ActorType.PERSON, "Bashar Assad", "Assad"),
                        actor("b", "Maher Assad", ActorType.PERSON, "Maher Assad", "Assad")))
                .isFalse();
        assertThat(together(
                        actor("a", "Jordan", ActorType.STATE, "Jordan"),
                        actor("b", "Jordan", ActorType.PERSON, "Jordan")))
                .isFalse();
        assertThat(together(
                        actor("a", "Bashar Assad", ActorType.PERSON, "Assad"),
                        actor("b", "Assad", ActorType.PERSON, "Assad")))
                .isTrue();
    }

    private static boolean together(Actor one, Actor other) {
        return collated(actors(one), actors(other)).findings().actors().size() == 1;
    }

    @Test
    void leavesApartWhoCouldAsWellBeEitherOfTwo() {
        Reading both = collated(
                actors(
                        actor("a", "Bashar Assad", ActorType.PERSON, "Assad"),
                        actor("b", "Maher Assad", ActorType.PERSON, "Assad")),
                actors(actor("c", "Assad", ActorType.PERSON, "Assad")));

        assertThat(both.findings().actors()).hasSize(3);
    }

    @Test
    void keepsEachMentionOnceAsTheFirstReaderExplainsIt() {
        Mention own = new Mention(INSIDE, "peru", MentionKind.METONYM, Optional.empty(), "rule");
        Mention same = new Mention(INSIDE, "peru", MentionKind.NAME, Optional.empty(), "llm");
        Mention more = new Mention(ELSEWHERE, "peru", MentionKind.NAME, Optional.empty(), "llm");
        Reading both = collated(
                new Findings(CAST, List.of(own), List.of(), List.of(), List.of()),
                new Findings(CAST, List.of(same, more), List.of(), List.of(), List.of()));

        assertThat(both.findings().mentions()).containsExactly(own, more);
    }

    @Test
    void tellsAnAttributionThatBothFoundOnceWithTheFirstReadersCue() {
        Attribution own = attribution(WORDS, Polarity.DENIED, "rule");
        Reading both = collated(
                new Findings(CAST, List.of(), List.of(own), List.of(), List.of()),
                new Findings(
                        CAST,
                        List.of(),
                        List.of(
                                attribution(new Span(0, 15), Polarity.ASSERTED, "llm"),
                                attribution(ELSEWHERE, Polarity.ASSERTED, "llm")),
                        List.of(),
                        List.of()));

        assertThat(both.findings().attributions())
                .containsExactly(own, attribution(ELSEWHERE, Polarity.ASSERTED, "llm"));
    }

    private static Attribution attribution(Span content, Polarity polarity, String rule) {
        return new Attribution(
                "vik",
                "Ole Vik",
                Optional.empty(),
                "said",
                Optional.empty(),
                content,
                AttributionMode.INDIRECT,
                polarity,
                Certainty.CERTAIN,
                rule);
    }
}
