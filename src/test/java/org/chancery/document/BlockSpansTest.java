package org.chancery.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.model.Block;
import org.chancery.model.Document;
import org.chancery.model.Span;

class BlockSpansTest {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "\n",
                        "\n\n",
                        "\r\n",
                        " ",
                        "\t",
                        "\u00A0",
                        "Oslo",
                        "fish",
                        "and",
                        "swim.",
                        "“",
                        "”",
                        "🐟",
                        "𝔉",
                        "é",
                        "# ",
                        "- ",
                        "**",
                        "[a](b)",
                        "![c](d)",
                        "> ",
                        "---\n",
                        "By Una Holm",
                        "March 3 (Fjord) -- ",
                        "Photo: A",
                        "Read next",
                        "in your inbox",
                        "<p>",
                        "</p>",
                        "<br>",
                        "<h1>",
                        "<li>",
                        "```\n",
                        "    ",
                        "date: 3\n",
                        "|",
                        "Oslo met and left",
                        ",",
                        ":")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 400)
    void standInOrderWithoutOverlapInPlainText(@ForAll("texts") String text) {
        assertSound(read("a.txt", text), text);
    }

    @Property(tries = 400)
    void standInOrderWithoutOverlapInMarkdown(@ForAll("texts") String text) {
        assertSound(read("a.md", text), text);
    }

    @Property(tries = 400)
    void standInOrderWithoutOverlapInHtml(@ForAll("texts") String text) {
        Document document = read("a.html", "<p>words</p>" + text);
        assertSound(document, document.text().value());
    }

    private static Document read(String name, String text) {
        Assume.that(text.codePoints().anyMatch(Character::isLetterOrDigit));
        return Readings.anyLanguage(name, text.getBytes(StandardCharsets.UTF_8)).document();
    }

    private static void assertSound(Document document, String text) {
        assertThat(document.text().value()).isEqualTo(text);
        int end = 0;
        int index = 0;
        for (Block block : document.blocks()) {
            Span span = block.span();
            assertThat(block.index()).isEqualTo(index++);
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(document.slice(span))
                    .isNotBlank()
                    .isEqualTo(document.slice(span).strip());
            end = span.end();
        }
    }
}
