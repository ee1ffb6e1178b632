package org.chancery.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Agent;
import org.chancery.model.Attribution;
import org.chancery.model.Document;
import org.chancery.model.Findings;
import org.chancery.model.Mention;
import org.chancery.model.MentionKind;
import org.chancery.testing.Analysts;
import org.chancery.testing.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The places that the annotation form leaves out: mentions, cues and the phrases that name sources. */
class AnnotatedPlacesTest {
    private static final String TEXT = "The envoys flew to Ankara. Ankara backs the Harbour Union, Joan Reed said.";
    private static final String ACTORS = """
            {"kind":"actor","id":"turkey","name":"Turkey","type":"State","aliases":["Ankara"]}
            {"kind":"actor","id":"reed","name":"Joan Reed","type":"Person","aliases":["Joan Reed","Reed"]}
            {"kind":"actor","id":"union","name":"Harbour Union","type":"Organization","aliases":["the Harbour Union"]}
            {"kind":"actor","id":"envoys","name":"envoys","type":"Group","aliases":["The envoys"]}
            """;
    private static final String CITY =
            "{\"kind\":\"actor\",\"id\":\"ankara\",\"name\":\"Ankara\",\"type\":\"Place\",\"aliases\":[\"Ankara\"]}\n";
    private static final String FINDINGS = """
            {"kind":"event","type":"CONSULT","agents":["envoys"],"patients":[],"place":"ankara","realis":"actual","holder":"author","quote":"The envoys flew to Ankara","start":0,"end":25}
            {"kind":"attribution","source":"reed","source_text":"Joan Reed","cue":"said","content":"Ankara backs the Harbour Union","mode":"indirect","start":27,"end":57}
            """;

    @TempDir
    private Path folder;

    private Findings read(String lines) throws IOException {
        Document document = Language.document(TEXT);
        Files.writeString(folder.resolve(document.name() + ".jsonl"), lines);
        return new AnnotationAnalyst(folder, Agent.person("Ada Berg"), Analysts.gazetteer())
                .read(document)
                .findings();
    }

    private static String words(Mention mention) {
        return TEXT.substring(mention.span().start(), mention.span().end());
    }

    @Test
    void mentionsStandWhereAnAliasDoesAndTheLongestCounts() throws IOException {
        List<Mention> mentions = read(ACTORS).mentions();

        assertThat(mentions)
                .extracting(AnnotatedPlacesTest::words)
                .containsExactly("envoys", "Ankara", "Ankara", "Harbour Union", "Joan Reed");
        assertThat(mentions)
                .extracting(Mention::kind)
                .containsExactly(
                        MentionKind.NOMINAL,
                        MentionKind.METONYM,
                        MentionKind.METONYM,
                        MentionKind.NAME,
                        MentionKind.NAME);
    }

    @Test
    void aSharedNameMeansTheOneThatAFindingInTheseWordsNames() throws IOException {
        List<Mention> mentions = read(ACTORS + CITY + FINDINGS).mentions();

        assertThat(mentions)
                .filteredOn(mention -> words(mention).equals("Ankara"))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.actor()).isEqualTo("ankara");
                    assertThat(mention.span().start()).isEqualTo(19);
                    assertThat(mention.reason()).isEqualTo("annotation:finding");
                });
    }

    @Test
    void aMetonymTellsTheCityWhereTheAnnotationHasIt() throws IOException {
        String tie = """
                {"kind":"relation","subject":"turkey","relation":"backs","object":"union","polarity":"asserted","certainty":"certain","holder":"author","quote":"Ankara backs the Harbour Union","start":27,"end":57}
                """;

        assertThat(read(ACTORS + CITY + tie).mentions())
                .filteredOn(mention -> mention.actor().equals("turkey"))
                .extracting(Mention::literal)
                .containsExactly(Optional.of("ankara"));
    }

    @Test
    void sourceAndCueStandBesideTheContent() throws IOException {
        Attribution attribution = read(ACTORS + CITY + FINDINGS).attributions().get(0);

        assertThat(attribution.sourceSpan())
                .hasValueSatisfying(span -> assertThat(span.start()).isEqualTo(59));
        assertThat(attribution.cueSpan())
                .hasValueSatisfying(span -> assertThat(span.start()).isEqualTo(69));
    }
}
