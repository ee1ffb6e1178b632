package org.chancery.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.document.Readings.roleOf;
import static org.chancery.document.Readings.words;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.model.Basis;
import org.chancery.model.BlockRole;
import org.chancery.model.Document;
import org.chancery.model.Metadata;
import org.chancery.model.PartialDate;
import org.chancery.model.Span;
import org.chancery.model.Stated;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the five documents that lie beside the project where it is developed; elsewhere these tests are skipped. */
class SharedDocumentsTest {
    private static final Path SHARED = Path.of("..", "shared");

    @BeforeAll
    static void skipWithoutTheDocuments() {
        assumeTrue(Files.isDirectory(SHARED.resolve("documents")), "skipped: no ../shared/documents here");
    }

    private static Document read(String name) {
        Source source = Source.of(SHARED.resolve("documents").resolve(name));
        return DocumentReader.create().read(source, Metadata.none()).document();
    }

    @Test
    void findsDatelineHeadingsCaptionAndContactLinesOfAWireReport() {
        Document report = read("bloomberg.txt");
        assertThat(words(report, BlockRole.DATELINE)).containsExactly("Feb. 7 (Bloomberg) --");
        assertThat(words(report, BlockRole.HEADING))
                .hasSize(5)
                .contains("‘Too Late’", "Tacit Welcome", "Alternative Venues");
        assertThat(words(report, BlockRole.CAPTION)).hasSize(2);
        assertThat(words(report, BlockRole.CREDIT)).hasSize(3);
        assertThat(roleOf(report, "Syrian President Bashar al-Assad asked")).isEqualTo(BlockRole.BODY);
    }

    @Test
    void findsTheAuthorsBiographyWithinAnOpinionArticle() {
        Document article = read("trenin-op-ed.txt");
        assertThat(roleOf(article, "Trenin, director")).isEqualTo(BlockRole.BIOGRAPHY);
        assertThat(BlockRole.BIOGRAPHY.bearsClaims()).isTrue();
        assertThat(words(article, BlockRole.NAVIGATION)).containsExactly("More >");
        assertThat(words(article, BlockRole.BYLINE)).containsExactly("Dmitri Trenin");
        assertThat(words(article, BlockRole.HEADLINE)).isEmpty();
        assertThat(words(article, BlockRole.DISCLAIMER)).hasSize(1);
    }

    @Test
    void findsTheNewsletterWithinAMagazineArticle() {
        Document article = read("daily-beast.txt");
        assertThat(words(article, BlockRole.ADVERTISEMENT)).hasSize(8);
        assertThat(roleOf(article, "Indeed, Moscow")).isEqualTo(BlockRole.BODY);
        assertThat(words(article, BlockRole.CREDIT)).hasSize(1);
        assertThat(words(article, BlockRole.HEADING)).isEmpty();
    }

    @Test
    void findsPullQuoteAndCaptionsOfAnAnalysis() {
        Document analysis = read("stratfor.txt");
        assertThat(words(analysis, BlockRole.PULL_QUOTE)).hasSize(1);
        assertThat(words(analysis, BlockRole.CAPTION)).hasSize(3);
        assertThat(words(analysis, BlockRole.DISCLAIMER)).hasSize(2);
        assertThat(words(analysis, BlockRole.HEADLINE)).isEmpty();
        assertThat(roleOf(analysis, "U.S. Secretary of State Hillary Clinton")).isEqualTo(BlockRole.BODY);
    }

    @Test
    void findsBylineDateAndTheEndOfABriefInMarkdown() {
        Document brief = read("washington-institute.md");
        assertThat(brief.metadata().date()).contains(new Stated<>(PartialDate.parse("2015-08-18"), Basis.STATED));
        assertThat(brief.metadata().authors()).map(Stated::value).contains(List.of("Anna Borshchevskaya"));
        assertThat(words(brief, BlockRole.BIOGRAPHY)).hasSize(2);
        assertThat(words(brief, BlockRole.RELATED_LINKS)).hasSize(20).startsWith("## RECOMMENDED");
        assertThat(words(brief, BlockRole.BODY)).anyMatch(words -> words.contains("position on Syria and\n\nAssad"));
    }

    @Test
    void readsClaimsWhereverTheGoldAnnotationsHaveThem() throws IOException {
        for (String name : List.of("bloomberg.txt", "trenin-op-ed.txt", "washington-institute.md")) {
            Document document = read(name);
            Path gold = SHARED.resolve("evaluation").resolve("gold").resolve(name + ".jsonl");
            assumeTrue(Files.exists(gold), "skipped: no gold annotations for " + name);
            for (String line : Files.readAllLines(gold)) {
                JsonNode finding = new JsonMapper().readTree(line);
                if (finding.has("start")) {
                    assertIsRead(
                            document,
                            new Span(
                                    finding.get("start").intValue(),
                                    finding.get("end").intValue()));
                }
            }
        }
    }

    private static void assertIsRead(Document document, Span span) {
        assertThat(document.blocks())
                .as(document.name() + " " + span)
                .anyMatch(block -> block.role().bearsClaims() && block.span().contains(span));
    }
}
