package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.Document;
import org.chancery.testing.Language;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {
    @Test
    void findsStraightCurlyAndDoubledMarks() {
        assertThat(insides("He said “yes”, then \"no\", then ''perhaps''.")).containsExactly("yes", "no", "perhaps");
    }

    @Test
    void findsNestedQuotationsAfterTheirOuterOne() {
        assertThat(insides("“They called it ‘a pause’ again,” she said."))
                .containsExactly("They called it ‘a pause’ again,", "a pause");
    }

    @Test
    void takesApostrophesForNoMarks() {
        assertThat(insides("The country's leaders’ plans weren't told.")).isEmpty();
    }

    @Test
    void endsAQuotationThatGoesOnAtTheEndOfItsParagraph() {
        List<Quotation> found = QuotationFinder.find(Language.document("“We begin here.\n\n“We end here,” he said."));
        assertThat(found).extracting(Quotation::continued).containsExactly(true, false);
    }

    @Test
    void ignoresAMarkThatNothingCloses() {
        assertThat(insides("A ruler of 12\" was found.")).isEmpty();
    }

    @Test
    void countsCodePoints() {
        Document document = Language.document("🕊 “Peace,” he said.");
        assertThat(QuotationFinder.find(document).get(0).span().start()).isEqualTo(2);
    }

    private static List<String> insides(String text) {
        Document document = Language.document(text);
        return QuotationFinder.find(document).stream()
                .map(quotation -> document.slice(quotation.inside()))
                .toList();
    }
}
