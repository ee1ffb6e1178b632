package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.Document;
import org.chancery.testing.Language;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
    @Test
    void findsStraightAndCurlyAndDoubledMarks() {
        assertThat(inside("He said \"go\". She said \u201Cstay\u201D. They said ''wait''."))
                .containsExactly("go", "stay", "wait");
    }

    @Test
    void findsTheOuterBeforeTheInner() {
        assertThat(inside("\u201CHe told me \u2018never\u2019 again,\u201D she said."))
                .containsExactly("He told me \u2018never\u2019 again,", "never");
    }

    @Test
    void takesNoApostropheForAQuotation() {
        assertThat(inside("Norway's envoys didn't leave the ministers' hall.")).isEmpty();
        assertThat(inside("Norway\u2019s envoys didn\u2019t leave the ministers\u2019 hall.")).isEmpty();
    }

    @Test
    void goesOnOverParagraphsThatEachOpenAnew() {
        Document document = Language.document("She said: \u201COne.\n\n\u201CTwo.\u201D");

        List<Quotation> found = QuotationFinder.find(document);

        assertThat(found).extracting(q -> document.slice(q.inside())).containsExactly("One.", "Two.");
        assertThat(found).extracting(Quotation::continued).containsExactly(true, false);
    }

    @Test
    void countsInCodePoints() {
        Document document = Language.document("\uD83D\uDD4A\uD83D\uDD4A \u201Cpeace\u201D");

        assertThat(QuotationFinder.find(document)).extracting(Quotation::span).hasToString("[3..10]");
    }

    @Test
    void findsNothingInEmptyMarks() {
        assertThat(inside("He said \u201C\u201D and \"\".")).isEmpty();
    }

    private static List<String> inside(String text) {
        Document document = Language.document(text);
        return QuotationFinder.find(document).stream()
                .map(quotation -> document.slice(quotation.inside()))
                .toList();
    }
}
