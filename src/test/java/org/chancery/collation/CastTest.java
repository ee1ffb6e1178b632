package org.chancery.collation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.collation.Witnesses.CAST;
import static org.chancery.collation.Witnesses.CHILE;
import static org.chancery.collation.Witnesses.ELSEWHERE;
import static org.chancery.collation.Witnesses.INSIDE;
import static org.chancery.collation.Witnesses.WORDS;
import static org.chancery.collation.Witnesses.actor;
import static org.chancery.collation.Witnesses.actors;
import static org.chancery.collation.Witnesses.backs;
import static org.chancery.collation.Witnesses.collated;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Attribution;
import org.chancery.model.AttributionMode;
import org.chancery.model.Certainty;
import org.chancery.model.Findings;
import org.chancery.model.Mention;
import org.chancery.model.MentionKind;
import org.chancery.model.Polarity;
import org.chancery.model.Reading;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

/** Which actors of two readers are one, and where they are named. */
class CastTest {
    @Test
    void givesIdsThatCollideAMeaningOfTheirOwn() {
        Actor other = actor("peru", "Peruvian Trade Union", ActorType.ORGANIZATION, "the union");
        Findings second = new Findings(
                List.of(other, CHILE), List.of(), List.of(), List.of(backs("peru", "chile", WORDS, "llm")), List.of());
        Reading both = collated(new Findings(CAST, List.of(), List.of(), List.of(), List.of()), second);

        assertThat(both.findings().actors()).extracting(Actor::id).containsExactly("peru", "chile", "vik", "peru-2");
        assertThat(Witnesses.of(both, 1)).containsExactly(backs("peru-2", "chile", WORDS, "llm"));
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
