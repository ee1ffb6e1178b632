package org.chancery.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.extract.rule.RuleEntry;
import org.chancery.extract.rule.RuleRegister;
import org.chancery.model.Attribution;
import org.chancery.model.BlockRole;
import org.chancery.testing.Language;
import org.chancery.text.AnalysedDocument;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way of attributing, with a cue of the lexicon or without, finds its own example and leaves the counter-example alone. */
class CueExamplesTest {
    private static final Pattern SOURCE = Pattern.compile("\\{(.*?)}");
    private static final Pattern CONTENT = Pattern.compile("\\[(.*?)]");
    private static final AttributionExtractor EXTRACTOR = AttributionExtractor.load();

    static Stream<Named<RuleEntry>> cues() {
        return RuleRegister.load().stream()
                .filter(rule -> rule.file().startsWith("attribution/"))
                .map(rule -> Named.of(rule.id(), rule));
    }

    @Test
    void knowsNoOtherCueThanThoseListed() {
        assertThat(cues().map(Named::getName))
                .containsAll(CueLexicon.load().cues().stream().map(Cue::id).toList());
    }

    @ParameterizedTest
    @MethodSource("cues")
    void findsItsExample(RuleEntry cue) {
        AnalysedDocument document = analyse(cue, cue.matches());
        assertThat(extract(document))
                .filteredOn(found -> found.rule().equals(cue.id()))
                .anySatisfy(found -> {
                    assertThat(document.document().slice(found.content())).isEqualTo(marked(CONTENT, cue.matches()));
                    assertThat(marked(SOURCE, cue.matches())).contains(found.sourceText());
                });
    }

    @ParameterizedTest
    @MethodSource("cues")
    void leavesItsCounterExampleAlone(RuleEntry cue) {
        assertThat(extract(analyse(cue, cue.rejects())))
                .noneMatch(found -> found.rule().equals(cue.id()));
    }

    private static List<Attribution> extract(AnalysedDocument document) {
        return EXTRACTOR.extract(document, EveryNoun.of(document));
    }

    private static AnalysedDocument analyse(RuleEntry cue, String example) {
        String text = example.replaceAll("[\\[\\]{}]", "");
        return Language.analyse(text, cue.id().endsWith("/headline") ? BlockRole.HEADLINE : BlockRole.BODY);
    }

    private static String marked(Pattern mark, String example) {
        Matcher matcher = mark.matcher(example);
        assertThat(matcher.find())
                .as("an example with its source in braces and its content in brackets")
                .isTrue();
        return matcher.group(1);
    }
}
