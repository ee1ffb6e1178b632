package org.chancery.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.document.Readings.roleOf;
import static org.chancery.document.Readings.words;

import java.nio.charset.StandardCharsets;
import org.chancery.model.Basis;
import org.chancery.model.BlockRole;
import org.chancery.model.Document;
import org.chancery.model.PartialDate;
import org.chancery.model.Stated;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private final Document brief = Readings.resource("brief.md").document();

    @Test
    void keepsTheMarksInTheText() {
        assertThat(words(brief, BlockRole.HEADLINE)).containsExactly("# Who Owns the Mackerel?");
        assertThat(words(brief, BlockRole.HEADING)).containsExactly("## **NO DEAL**");
        assertThat(roleOf(brief, "**I**celand")).isEqualTo(BlockRole.BODY);
    }

    @Test
    void readsFrontMatterAndPassesOverUnknownKeys() {
        assertThat(words(brief, BlockRole.METADATA)).hasSize(1);
        assertThat(brief.metadata().publisher()).contains(new Stated<>("Lofoten Centre", Basis.STATED));
        assertThat(brief.metadata().language()).contains(new Stated<>("en", Basis.STATED));
    }

    @Test
    void readsBylineAndDateAboveTheArticle() {
        assertThat(brief.metadata().authors()).map(Stated::value).hasValueSatisfying(names -> assertThat(names)
                .containsExactly("Una Holm"));
        assertThat(brief.metadata().date()).contains(new Stated<>(PartialDate.parse("2015-08-18"), Basis.STATED));
    }

    @Test
    void takesLinksAboveTheArticleForNavigation() {
        assertThat(words(brief, BlockRole.NAVIGATION))
                .containsExactly("Also available in", "[Norsk \\(/no/makrell\\)](/no/makrell)", "## ABOUT THE AUTHOR");
        assertThat(roleOf(brief, "Una Holm is")).isEqualTo(BlockRole.BIOGRAPHY);
    }

    @Test
    void takesAPicturesWordsForItsCaption() {
        assertThat(words(brief, BlockRole.CAPTION)).containsExactly("A trawler off Tromsø");
    }

    @Test
    void givesEveryItemOfAListABlock() {
        assertThat(words(brief, BlockRole.BODY)).contains("Norway wants seventy percent.", "The Faroes want twelve.");
    }

    @Test
    void joinsASentenceThatWasBrokenOverTwoParagraphs() {
        assertThat(words(brief, BlockRole.BODY))
                .contains("Norway accepted the science, and\n\nIceland \"did not,\" as one delegate put it.");
    }

    @Test
    void takesEverythingBelowRecommendedForLinks() {
        assertThat(words(brief, BlockRole.RELATED_LINKS))
                .containsExactly("## RECOMMENDED", "#### [Herring, again](#)", "Feb 15, 2022");
    }

    @Test
    void warnsOfFrontMatterThatIsNoYaml() {
        ReadDocument read = Readings.bytes(
                "a.md", "---\ntitle: [one\ndate: 2012\n---\n\nWords.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read.warnings()).anyMatch(warning -> warning.startsWith("a.md: the front matter"));
        assertThat(words(read.document(), BlockRole.BODY)).containsExactly("Words.");
    }

    @Test
    void keepsCarriageReturns() {
        Document windows = Readings.text("a.md", "# Title\r\n\r\nFirst line\r\nsecond line.\r\n");
        assertThat(windows.text().value()).isEqualTo("# Title\r\n\r\nFirst line\r\nsecond line.\r\n");
        assertThat(words(windows, BlockRole.BODY)).containsExactly("First line\r\nsecond line.");
    }
}
