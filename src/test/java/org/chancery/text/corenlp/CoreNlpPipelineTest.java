package org.chancery.text.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.Block;
import org.chancery.model.BlockRole;
import org.chancery.model.Document;
import org.chancery.model.Metadata;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.testing.Language;
import org.chancery.text.AnalysedBlock;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.DependencyMatch;
import org.chancery.text.DependencyPattern;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.junit.jupiter.api.Test;

class CoreNlpPipelineTest {
    private static final String MIXED =
            "\uD83D\uDD4A The ministers met in \u201COld\u201D Valletta\u00A0\uD83C\uDDF2\uD83C\uDDF9 "
                    + "on Monday. \u0627\u0644\u0633\u0644\u0627\u0645 means peace, Ren\u00E9e O'Hara\u2019s "
                    + "aide didn\u2019t say; the well-known U.S. envoy (66) paid $1.5bn...";

    @Test
    void cutsEveryTokenOutOfTheTextByItsSpan() {
        AnalysedDocument analysed = Language.analyse(MIXED);

        assertThat(tokens(analysed)).hasSizeGreaterThan(30).allSatisfy(token -> assertThat(
                        analysed.document().slice(token.span()).replace('\u00A0', ' '))
                .isEqualTo(token.text()));
    }

    @Test
    void leavesNoLetterOut() {
        AnalysedDocument analysed = Language.analyse(MIXED);
        String seen = tokens(analysed).map(Token::text).collect(Collectors.joining());

        assertThat(seen.replaceAll("\\s", "")).isEqualTo(MIXED.replaceAll("[\\s\u00A0]", ""));
    }

    @Test
    void leavesMarksOutOfTheWordsButNotOutOfTheirSpans() {
        AnalysedDocument analysed = analyse("note.md", "**T**he *Maltese* envoy spoke [in Oslo](https://example.org).");

        assertThat(tokens(analysed).map(Token::text))
                .containsExactly("The", "Maltese", "envoy", "spoke", "in", "Oslo", ".");
        assertThat(tokens(analysed).map(token -> analysed.document().slice(token.span())))
                .containsExactly("T**he", "Maltese", "envoy", "spoke", "in", "Oslo", ".");
    }

    @Test
    void readsEachBlockForItself() {
        String text = "Talks resume in Oslo\n\nThe envoys of both sides arrived on Monday";
        AnalysedDocument analysed = Language.analyse(text);

        assertThat(analysed.blocks())
                .hasSize(2)
                .allMatch(block -> block.sentences().size() == 1);
        assertThat(analysed.sentences().map(sentence -> analysed.document().slice(sentence.span())))
                .containsExactly("Talks resume in Oslo", "The envoys of both sides arrived on Monday");
    }

    @Test
    void passesOverBlocksThatBearNoClaims() {
        SourceText text = SourceText.of("By Ada Berg. Norway hosts talks.");
        List<Block> blocks = List.of(
                new Block(0, BlockRole.BYLINE, new Span(0, 12)), new Block(1, BlockRole.HEADLINE, new Span(13, 32)));
        AnalysedDocument analysed =
                Language.pipeline().analyse(new Document("000000000000", "a.txt", text, Metadata.none(), blocks));

        assertThat(analysed.blocks()).extracting(AnalysedBlock::block).containsExactly(blocks.get(1));
    }

    @Test
    void findsNoSentenceWhereThereAreOnlyMarks() {
        assertThat(analyse("note.md", "****").sentences()).isEmpty();
    }

    @Test
    void numbersTokensBySentenceAndTiesThemInOneTree() {
        AnalysedDocument analysed = Language.analyse("She met the envoy. He thanked her for the talks.");

        assertThat(analysed.sentences()).hasSize(2).allSatisfy(sentence -> {
            assertThat(sentence.tokens()).extracting(Token::index).startsWith(0, 1, 2);
            assertThat(sentence.token(1).isVerb()).isTrue();
            assertThat(sentence.tree().subtree(1)).hasSameSizeAs(sentence.tokens());
            assertThat(sentence.tree().relation(0)).isEqualTo("nsubj");
            assertThat(sentence.head(sentence.span())).isEqualTo(1);
        });
    }

    @Test
    void findsPatternsInTheOrderOfTheTokens() {
        DependencyPattern pattern = Language.patterns().compile("{tag:/NNS?/}=noun >det {}=article");
        Sentence sentence = Language.analyse("The envoy met the minister, the president, the bishop and the king.")
                .sentences()
                .findFirst()
                .orElseThrow();

        List<DependencyMatch> found = pattern.find(sentence);

        assertThat(found)
                .extracting(match -> match.node("article").orElseThrow())
                .containsExactly(0, 3, 6, 9, 12);
        assertThat(found.get(0).node("object")).isEmpty();
    }

    @Test
    void namesThePatternThatCannotBeRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Language.patterns().compile("{}=a >nsubj {"))
                .withMessageContaining("{}=a >nsubj {");
    }

    @Test
    void readsTheSameOnOneThreadAndOnTwo() {
        List<String> texts = Stream.of(MIXED, "Norway hosts talks.", "Malta, he said, would not join.", "Oslo waits.")
                .flatMap(text -> Stream.of(text, text + " " + MIXED))
                .toList();
        List<String> alone = texts.stream().map(CoreNlpPipelineTest::transcript).toList();

        List<String> together =
                texts.parallelStream().map(CoreNlpPipelineTest::transcript).toList();

        assertThat(together).isEqualTo(alone);
    }

    private static String transcript(String text) {
        return Language.analyse(text)
                .sentences()
                .map(sentence -> sentence.tokens().stream()
                        .map(token -> token + " " + sentence.tree().governor(token.index()) + " "
                                + sentence.tree().relation(token.index()))
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private static Stream<Token> tokens(AnalysedDocument analysed) {
        return analysed.sentences().flatMap(sentence -> sentence.tokens().stream());
    }

    private static AnalysedDocument analyse(String name, String text) {
        Document plain = Language.document(text);
        return Language.pipeline()
                .analyse(new Document(plain.id(), name, plain.text(), plain.metadata(), plain.blocks()));
    }
}
