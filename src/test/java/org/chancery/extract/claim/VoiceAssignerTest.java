package org.chancery.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chancery.extract.attribution.AttributionExtractor;
import org.chancery.extract.attribution.EveryNoun;
import org.chancery.extract.event.EventExtractor;
import org.chancery.extract.rule.WordLists;
import org.chancery.model.Attribution;
import org.chancery.model.Certainty;
import org.chancery.model.Event;
import org.chancery.model.EventType;
import org.chancery.model.Polarity;
import org.chancery.model.Realis;
import org.chancery.model.Relation;
import org.chancery.model.RelationType;
import org.chancery.model.Span;
import org.chancery.model.Voice;
import org.chancery.testing.Language;
import org.chancery.text.AnalysedDocument;
import org.junit.jupiter.api.Test;

class VoiceAssignerTest {
    private static final AttributionExtractor EXTRACTOR = AttributionExtractor.load();
    private static final VoiceAssigner ASSIGNER = VoiceAssigner.load(EventExtractor.load(new WordLists()));

    @Test
    void leavesToTheAuthorWhatNobodyElseSays() {
        assertThat(relation("Russia arms the militia.", "Russia arms the militia", RelationType.ARMS_SUPPLIER_OF)
                        .voice())
                .isEqualTo(Voice.author());
    }

    @Test
    void makesTheInnermostSourceTheHolder() {
        Relation found = relation(
                "Russia supplied the militia with rifles, the agency said, citing activists.",
                "Russia supplied the militia with rifles",
                RelationType.ARMS_SUPPLIER_OF);
        assertThat(found.voice().holder()).isEqualTo("the activists");
        assertThat(found.voice().via()).containsExactly("the agency");
    }

    @Test
    void flipsWhatTheSourceDenies() {
        Relation found = relation(
                "Tehran denied that it had armed the group.", "it had armed the group", RelationType.ARMS_SUPPLIER_OF);
        assertThat(found.polarity()).isEqualTo(Polarity.DENIED);
    }

    @Test
    void weakensWhatTheSourceSuspects() {
        Relation found = relation(
                "Diplomats suspect that Cairo backs the rebels.", "Cairo backs the rebels", RelationType.BACKS);
        assertThat(found.certainty()).isEqualTo(Certainty.PROBABLE);
    }

    @Test
    void leavesTitlesWithinReportedSpeechToTheAuthor() {
        String text = "The agency said that Syrian President Bashar al-Assad left the capital.";
        assertThat(relation(text, "Syrian President Bashar al-Assad", RelationType.HOLDS_OFFICE)
                        .voice())
                .isEqualTo(Voice.author());
    }

    @Test
    void plansWhatSomebodyWants() {
        String text = "The junta wants to attack the port.";
        AnalysedDocument document = Language.analyse(text);
        Event event = new Event(
                EventType.ASSAULT,
                List.of("the junta"),
                List.of("the port"),
                Optional.empty(),
                Optional.empty(),
                Realis.ACTUAL,
                Certainty.CERTAIN,
                Voice.author(),
                List.of(),
                span(text, "attack the port"),
                "test");
        Event found = ASSIGNER.events(document, attributions(document), List.of(event))
                .get(0);
        assertThat(found.realis()).isEqualTo(Realis.PLANNED);
        assertThat(found.voice().holder()).isEqualTo("the junta");
    }

    @Test
    void takesAnOrderThatIsTheDeedForNoWish() {
        String text = "The junta ordered the envoys to leave the country.";
        Event event = new Event(
                EventType.SANCTION,
                List.of("the junta"),
                List.of("the envoys"),
                Optional.empty(),
                Optional.empty(),
                Realis.ACTUAL,
                Certainty.CERTAIN,
                Voice.author(),
                List.of(),
                span(text, text),
                "sanction/order-out");
        AnalysedDocument document = Language.analyse(text);
        Event found = ASSIGNER.events(document, attributions(document), List.of(event))
                .get(0);
        assertThat(found.realis()).isEqualTo(Realis.ACTUAL);
        assertThat(found.voice()).isEqualTo(Voice.author());
    }

    private static Relation relation(String text, String evidence, RelationType type) {
        AnalysedDocument document = Language.analyse(text);
        Relation relation = new Relation(
                "a",
                type,
                "b",
                Polarity.ASSERTED,
                Certainty.CERTAIN,
                Voice.author(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                span(text, evidence),
                "test");
        return ASSIGNER.relations(document, attributions(document), List.of(relation))
                .get(0);
    }

    private static List<Attribution> attributions(AnalysedDocument document) {
        return EXTRACTOR.extract(document, EveryNoun.of(document));
    }

    private static Span span(String text, String part) {
        return new Span(text.indexOf(part), text.indexOf(part) + part.length());
    }
}
