package org.chancery.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.document.Readings.roleOf;
import static org.chancery.document.Readings.text;
import static org.chancery.document.Readings.words;

import java.util.List;
import org.chancery.model.Basis;
import org.chancery.model.BlockRole;
import org.chancery.model.Document;
import org.chancery.model.PartialDate;
import org.chancery.model.Stated;
import org.junit.jupiter.api.Test;

class HtmlTest {
    private final Document page = Readings.resource("page.html").document();

    @Test
    void makesParagraphsBehindBlankLinesAndFoldsWhiteSpace() {
        assertThat(page.text().value())
                .startsWith(
                        "Iceland holds out\n\nBy Una Holm\n\nIceland will not cut its quota, its minister said.\n\n");
    }

    @Test
    void leavesOutWhatNobodyReads() {
        assertThat(page.text().value())
                .doesNotContain("secret", "color", "World", "Search the archive", "Invisible", "©");
    }

    @Test
    void tellsRolesByElementsAndClasses() {
        assertThat(words(page, BlockRole.HEADLINE)).containsExactly("Iceland holds out");
        assertThat(words(page, BlockRole.BYLINE)).containsExactly("By Una Holm");
        assertThat(words(page, BlockRole.HEADING)).containsExactly("The smaller states");
        assertThat(words(page, BlockRole.PULL_QUOTE)).hasSize(1);
        assertThat(words(page, BlockRole.ADVERTISEMENT)).containsExactly("The North, weekly.");
        assertThat(words(page, BlockRole.RELATED_LINKS)).containsExactly("More from Fjord News", "Herring 2019");
    }

    @Test
    void cutsTheCreditFromACaption() {
        assertThat(words(page, BlockRole.CAPTION)).containsExactly("The minister in Reykjavik on Monday.");
        assertThat(words(page, BlockRole.CREDIT)).containsExactly("Photo: Jon Berg");
    }

    @Test
    void writesALineBreakAsALine() {
        assertThat(page.text().value()).contains("of Greenland.\nThe Faroese agreed.");
    }

    @Test
    void readsMetaElements() {
        assertThat(page.metadata().title()).contains(new Stated<>("Iceland holds out", Basis.STATED));
        assertThat(page.metadata().authors()).contains(new Stated<>(List.of("Una Holm"), Basis.STATED));
        assertThat(page.metadata().publisher()).contains(new Stated<>("Fjord News", Basis.STATED));
        assertThat(page.metadata().date()).contains(new Stated<>(PartialDate.parse("2015-03-04"), Basis.STATED));
        assertThat(page.metadata().url()).contains(new Stated<>("https://fjord-news.example/iceland", Basis.STATED));
        assertThat(page.metadata().language()).contains(new Stated<>("en-GB", Basis.STATED));
    }

    @Test
    void readsJsonLdBeforeMetaElements() {
        Document article = text("a.html", """
                <meta name="author" content="The Web Desk">
                <script type="application/ld+json">{"@graph": [{"@type": "Organization", "name": "Fjord News"},
                {"@type": ["NewsArticle"], "headline": "Fish", "author": {"name": "Una Holm"}, "datePublished": "2015-03"}]}
                </script><h1>Fish!</h1><p>The fish swim.</p>""");
        assertThat(article.metadata().title()).map(Stated::value).contains("Fish");
        assertThat(article.metadata().authors()).map(Stated::value).contains(List.of("Una Holm"));
        assertThat(article.metadata().date()).map(Stated::value).contains(PartialDate.parse("2015-03"));
    }

    @Test
    void neverTakesTheDateOfARelatedLink() {
        Document article = text("a.html", """
                <article><h1>Fish</h1><p>The fish swim.</p>
                <aside class="related"><time datetime="2020-01-01">New year</time></aside></article>""");
        assertThat(article.metadata().date()).isEmpty();
    }

    @Test
    void readsTheTimeElementOfTheArticle() {
        Document article = text(
                "a.html", "<article><h1>Fish</h1><time datetime='2020-01-02T10:00Z'>Thursday</time><p>They swim.</p>");
        assertThat(article.metadata().date()).map(Stated::value).contains(PartialDate.parse("2020-01-02"));
    }

    @Test
    void readsAPageWithoutAnArticleElement() {
        Document bare = text("a.htm", "<title>Fish</title><p>The fish swim.<p>The boats follow.");
        assertThat(words(bare, BlockRole.BODY)).containsExactly("The fish swim.", "The boats follow.");
    }

    @Test
    void keepsThePageThatIsOneForm() {
        Document form = text("a.html", "<form id='aspnet'><h1>Fish</h1><p>The fish swim.</p></form>");
        assertThat(words(form, BlockRole.BODY)).containsExactly("The fish swim.");
    }

    @Test
    void dropsCharactersWithoutWidth() {
        assertThat(text("a.html", "<p>Mack&shy;erel and&#8203; herring.</p>")
                        .text()
                        .value())
                .isEqualTo("Mackerel and herring.");
    }

    @Test
    void survivesDeepNesting() {
        Document deep = text("a.html", "<div>".repeat(5000) + "The fish swim." + "</div>".repeat(5000));
        assertThat(roleOf(deep, "The fish")).isEqualTo(BlockRole.BODY);
    }
}
