package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Findings;
import org.chancery.model.Polarity;
import org.chancery.model.Realis;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;
import org.chancery.testing.Analysts;
import org.chancery.testing.Language;
import org.junit.jupiter.api.Test;

/** Whatever somebody else says, expects or denies stands in his voice, and never in the document's. */
class VoicesTest {
    @Test
    void givesAForecastInAnAsideToTheForecaster() {
        Relation found =
                tie("Viktor Orban spoke on Monday. Peru, he expects, will keep backing Chile.", RelationType.BACKS);
        assertThat(found.voice().holder()).isEqualTo("viktor-orban");
        assertThat(found.certainty().name()).isEqualTo("PROBABLE");
    }

    @Test
    void givesWhatAWorkSaysToItsMaker() {
        assertThat(tie(
                        "An opinion article by Viktor Orban denies that Peru is an ally of Chile.",
                        RelationType.ALLY_OF))
                .satisfies(found -> assertThat(found.voice().holder()).isEqualTo("viktor-orban"))
                .satisfies(found -> assertThat(found.polarity()).isEqualTo(Polarity.DENIED));
        assertThat(tie("Viktor Orban’s letter says that Peru has armed Chile.", RelationType.ARMS_SUPPLIER_OF)
                        .voice()
                        .holder())
                .isEqualTo("viktor-orban");
        assertThat(tie(
                                "A statement from the coast guard said that Peru had armed Chile.",
                                RelationType.ARMS_SUPPLIER_OF)
                        .voice()
                        .holder())
                .contains("guard");
    }

    @Test
    void deniesWhatSomebodyDismisses() {
        List<Event> found = events("Peru dismissed as “old gossip” the charge that it is sending soldiers to Chile.");
        assertThat(found)
                .filteredOn(event -> event.type() == EventType.MOBILIZE)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.realis()).isEqualTo(Realis.DENIED))
                .allSatisfy(event -> assertThat(event.voice().holder()).isEqualTo("peru"));
    }

    @Test
    void keepsTheVoiceOfTheAccuserBesideThatOfTheAccused() {
        assertThat(findings("Peru rejected Chile’s claim that it had armed Bolivia.")
                        .relations())
                .filteredOn(found -> found.type() == RelationType.ARMS_SUPPLIER_OF)
                .extracting(found -> found.voice().holder() + " " + found.polarity())
                .containsExactlyInAnyOrder("chile ASSERTED", "peru DENIED");
    }

    @Test
    void givesTieAndEventOfOneClauseToTheSameHolder() {
        Findings found = findings("Peru has been supplying Chile with shells since August, according to Bolivia.");
        assertThat(found.relations()).extracting(holder(Relation::voice)).containsOnly("bolivia");
        assertThat(found.events()).extracting(holder(Event::voice)).containsOnly("bolivia");
    }

    @Test
    void givesSumsToTheVagueSpeakersWhoNameThem() {
        assertThat(tie("Peru’s arms sales to Chile came to $4 billion, some would say.", RelationType.ARMS_SUPPLIER_OF))
                .satisfies(found -> assertThat(found.amount()).isPresent())
                .satisfies(found -> assertThat(found.voice().holder()).isNotEqualTo("author"));
    }

    @Test
    void letsNoThingSpeak() {
        assertThat(findings("The delivery of the jets shows how Peru backs Chile.")
                        .attributions())
                .isEmpty();
    }

    @Test
    void plansWhatSomebodyUrgesAnotherToDemand() {
        assertThat(events("Peru urged Chile to insist that Bolivia withdraw its troops."))
                .filteredOn(event -> event.type() == EventType.RETREAT)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.voice().holder()).isEqualTo("peru"))
                .allSatisfy(event -> assertThat(event.realis()).isEqualTo(Realis.PLANNED));
    }

    private static <T> Function<T, String> holder(Function<T, org.chancery.model.Voice> voice) {
        return finding -> voice.apply(finding).holder();
    }

    private static Relation tie(String text, RelationType type) {
        return findings(text).relations().stream()
                .filter(found -> found.type() == type)
                .findFirst()
                .orElseThrow();
    }

    private static List<Event> events(String text) {
        return findings(text).events();
    }

    private static Findings findings(String text) {
        return Analysts.rules().read(Language.document(text)).findings();
    }
}
