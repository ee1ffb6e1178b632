package org.chancery.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.junit.jupiter.api.Test;

class PassageFinderTest {
    /** Returns the passage around the words in brackets. */
    private static Passage around(String marked) {
        int start = marked.codePointCount(0, marked.indexOf('['));
        int end = marked.codePointCount(0, marked.indexOf(']')) - 1;
        SourceText text = SourceText.of(marked.replaceAll("[\\[\\]]", ""));
        return new PassageFinder().find(text, new Span(start, end));
    }

    @Test
    void givesTheWholeSentenceAndNoOther() {
        assertThat(around("It rained. Peru accused [its old ally] of theft. Then it rained."))
                .isEqualTo(new Passage("Peru accused ", "its old ally", " of theft."));
    }

    @Test
    void endsNoSentenceAtAnAbbreviation() {
        assertThat(around("He met Mr. Holm and [Gen. Ruiz] of the U.S. army there."))
                .isEqualTo(new Passage("He met Mr. Holm and ", "Gen. Ruiz", " of the U.S. army there."));
    }

    @Test
    void endsAtTheParagraph() {
        assertThat(around("A headline without a stop\n\nPeru [left] early\n\nMore"))
                .isEqualTo(new Passage("Peru ", "left", " early"));
    }

    @Test
    void coversEverySentenceThatTheWordsReachInto() {
        assertThat(around("One. Two [three. Four] five. Six.")).isEqualTo(new Passage("Two ", "three. Four", " five."));
    }

    @Test
    void cutsWhatIsTooLongAtAWordAndShowsIt() {
        Passage passage = around("word ".repeat(200) + "[here]" + " word".repeat(200));

        assertThat(passage.before()).startsWith("… word").endsWith("word ").hasSizeLessThan(310);
        assertThat(passage.after()).startsWith(" word").endsWith("word …").hasSizeLessThan(310);
    }

    @Test
    void countsCodePoints() {
        assertThat(around("🕊 flew. The 🕊 flew to [Homs 🕊] again."))
                .isEqualTo(new Passage("The 🕊 flew to ", "Homs 🕊", " again."));
    }
}
