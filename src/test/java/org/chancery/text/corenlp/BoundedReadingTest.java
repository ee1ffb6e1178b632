package org.chancery.text.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.model.Block;
import org.chancery.model.BlockRole;
import org.chancery.model.Document;
import org.chancery.model.Metadata;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.testing.Language;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.Unread;
import org.junit.jupiter.api.Test;

/** What no parser should be given is left alone and told; what stands around it is read. */
class BoundedReadingTest {
    private static final String BEFORE = "Norway backs Malta.";
    private static final String AFTER = "Chile opposes Peru.";

    @Test
    void leavesASentenceOfFiveThousandWordsUnparsed() {
        assertLeftAlone("the envoys and ".repeat(1700) + "left.", Unread.Reason.LONG_SENTENCE);
    }

    @Test
    void leavesAListOfLinksUnparsed() {
        assertLeftAlone("https://news.example/peru-and-chile ".repeat(500).strip() + ".", Unread.Reason.LONG_SENTENCE);
    }

    @Test
    void leavesATableOfNumbersUnparsed() {
        assertLeftAlone("12.5 400 7 ".repeat(400).strip() + ".", Unread.Reason.LONG_SENTENCE);
    }

    @Test
    void leavesARunWithoutASpaceUntouched() {
        assertLeftAlone("a/@\"'".repeat(20_000), Unread.Reason.LONG_WORD);
    }

    @Test
    void leavesASentenceFromABadScanUnparsed() {
        assertLeftAlone("The m1nister of Per|u wou1d not supp1y wea~ons to his neigh_bours.", Unread.Reason.GARBLED);
    }

    @Test
    void readsNamesOfWeaponsAndGroupsAsWords() {
        AnalysedDocument read = Language.analyse(
                "The F-16s, MiG31s, S-400s and A320s of the G20 states and the M23 rebels met the P5+1 on 3rd May.");

        assertThat(read.unread()).isEmpty();
        assertThat(read.sentences()).hasSize(1);
    }

    @Test
    void readsALongSentenceOfTheLaw() {
        AnalysedDocument read =
                Language.analyse("Noting " + "the report of the envoy, recalling ".repeat(30) + "the truce, it acts.");

        assertThat(read.unread()).isEmpty();
        assertThat(read.sentences()).hasSize(1);
    }

    private static void assertLeftAlone(String passage, Unread.Reason reason) {
        SourceText text = SourceText.of(BEFORE + " " + passage + " " + AFTER);
        Block block = new Block(0, BlockRole.BODY, new Span(0, text.length()));
        AnalysedDocument read = Language.pipeline()
                .analyse(new Document("000000000000", "text.txt", text, Metadata.none(), List.of(block)));
        int start = BEFORE.length() + 1;

        assertThat(read.unread()).containsExactly(new Unread(new Span(start, start + passage.length()), reason));
        assertThat(read.sentences())
                .extracting(sentence -> read.document().slice(sentence.span()))
                .isEqualTo(List.of(BEFORE, AFTER));
    }
}
