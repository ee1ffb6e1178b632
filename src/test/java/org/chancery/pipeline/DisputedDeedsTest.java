package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** What others allege or deny is never told in the document's own voice. */
class DisputedDeedsTest {
    @Test
    void aDenialIsThatOfTheOneWhoDenies() {
        Relation supply = armsSupply("The Iranian Foreign Ministry denied on Monday that it had armed the Houthis.");

        assertThat(supply.polarity()).isEqualTo(Polarity.DENIED);
        assertThat(supply.voice().holder()).isEqualTo("iranian-foreign-ministry");
    }

    @Test
    void aSourceNamedBetweenTwoPartsOfASentenceHoldsTheWhole() {
        Relation supply = armsSupply("Tehran, according to Saudi Arabia, supplies missiles to the Houthis.");

        assertThat(supply.voice().holder()).isEqualTo("saudi-arabia");
    }

    @Test
    void anAllegationThatSomebodyRejectsIsDeniedByHim() {
        Relation supply = armsSupply(
                "The United Arab Emirates rejects allegations that it supplies weapons to the Rapid Support Forces.");

        assertThat(supply.subject()).isEqualTo("united-arab-emirates");
        assertThat(supply.voice().holder()).isEqualTo("united-arab-emirates");
        assertThat(supply.polarity()).isEqualTo(Polarity.DENIED);
    }

    @Test
    void aDeedToldTogetherWithItsDenialIsDeniedByTheDenier() {
        List<Event> assaults = findings("Russia denies that it struck Odesa.").events().stream()
                .filter(event -> event.type() == EventType.ASSAULT)
                .toList();

        assertThat(assaults).singleElement().satisfies(assault -> {
            assertThat(assault.realis()).isEqualTo(Realis.DENIED);
            assertThat(assault.voice().holder()).isEqualTo("russia");
        });
    }

    private static Relation armsSupply(String sentence) {
        return findings(sentence).relations().stream()
                .filter(relation -> relation.type() == RelationType.ARMS_SUPPLIER_OF)
                .reduce((first, second) -> {
                    throw new AssertionError("more than one: " + first + ", " + second);
                })
                .orElseThrow();
    }

    private static Findings findings(String text) {
        return Analysts.rules().read(Language.document(text)).findings();
    }
}
