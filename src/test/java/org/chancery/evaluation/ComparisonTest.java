package org.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.chancery.annotation.AnnotationReader;
import org.chancery.model.Document;
import org.chancery.model.Findings;
import org.chancery.model.Metadata;
import org.chancery.model.SourceText;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String ACTORS = """
            {"kind":"actor","id":"a","name":"Norway","type":"State","aliases":["Norway","Oslo"]}
            {"kind":"actor","id":"b","name":"Malta","type":"State","aliases":["Malta"]}
            """;
    private static final String ALLIES = """
            {"kind":"relation","subject":"a","relation":"allyOf","object":"b","quote":"Norway is an ally of Malta","start":0,"end":26}
            """;
    private static final String VISIT = """
            {"kind":"event","type":"CONSULT","agents":["a"],"patients":["b"],"date":"2021-05","quote":"visited Malta in May","start":36,"end":56}
            """;
    private static final String SAID = """
            {"kind":"attribution","source":"a","source_text":"Oslo","cue":"said","content":"visited Malta in May","mode":"indirect","start":36,"end":56}
            """;

    private final Document document = new Document(
            "000000000000",
            "text.txt",
            SourceText.of("Norway is an ally of Malta and also visited Malta in May, Oslo said."),
            Metadata.none(),
            List.of());

    private Findings findings(String... lines) {
        return AnnotationReader.read(document, "gold.jsonl", String.join("", lines), "Ada Berg");
    }

    private Tally tally(Measure measure, Findings gold, Findings found) {
        return Comparison.of(gold, found).tally(measure);
    }

    @Test
    void findingsAreAllRightAgainstThemselves() {
        Findings all = findings(ACTORS, ALLIES, VISIT, SAID);

        Comparison comparison = Comparison.of(all, all);

        assertThat(Measure.values())
                .allSatisfy(measure -> assertThat(comparison.tally(measure).f1())
                        .as(measure.label())
                        .isEqualTo(1));
        assertThat(comparison.verdicts()).hasSize(3).allMatch(Verdict::right);
    }

    @Test
    void aSymmetricTieMayBeToldEitherWayRound() {
        Findings turned = findings(
                ACTORS,
                ALLIES.replace("\"a\"", "\"x\"").replace("\"b\"", "\"a\"").replace("\"x\"", "\"b\""));

        assertThat(tally(Measure.RELATION_GROUNDED, findings(ACTORS, ALLIES), turned))
                .isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void aDeniedTieIsNotTheAssertedOne() {
        Findings denied = findings(ACTORS, ALLIES.replace("\"quote\"", "\"polarity\":\"denied\",\"quote\""));

        assertThat(tally(Measure.RELATION_TRIPLE, findings(ACTORS, ALLIES), denied))
                .isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void anotherHolderCostsTheStrictMeasureAlone() {
        Findings held = findings(ACTORS, ALLIES.replace("\"quote\"", "\"holder\":\"a\",\"quote\""));

        assertThat(tally(Measure.RELATION_GROUNDED, findings(ACTORS, ALLIES), held)
                        .hits())
                .isEqualTo(1);
        assertThat(tally(Measure.RELATION_STRICT, findings(ACTORS, ALLIES), held)
                        .hits())
                .isZero();
    }

    @Test
    void aDayWithinTheMonthDoesNotContradictItButIsAnotherValue() {
        Findings day = findings(ACTORS, VISIT.replace("2021-05", "2021-05-04"));

        assertThat(tally(Measure.EVENT, findings(ACTORS, VISIT), day)).isEqualTo(new Tally(1, 1, 1));
        assertThat(tally(Measure.EVENT_ROLES, findings(ACTORS, VISIT), day)).isEqualTo(new Tally(2, 3, 3));
    }

    @Test
    void anotherMonthIsAnotherEvent() {
        Findings june = findings(ACTORS, VISIT.replace("2021-05", "2021-06"));

        assertThat(tally(Measure.EVENT, findings(ACTORS, VISIT), june)).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void anActorInTwoPiecesCostsPrecision() {
        String split = ACTORS.replace(",\"Oslo\"", "") + """
                {"kind":"actor","id":"c","name":"Oslo","type":"Place","aliases":["Oslo"]}
                """;

        assertThat(tally(Measure.ACTOR, findings(ACTORS), findings(split))).isEqualTo(new Tally(2, 2, 3));
    }

    @Test
    void aContentOfLessThanHalfTheExtentIsNoMatch() {
        Findings may =
                findings(ACTORS, SAID.replace("visited Malta in May", "May").replace("36", "53"));

        assertThat(tally(Measure.ATTRIBUTION, findings(ACTORS, SAID), may)).isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void whatIsMissingCostsRecallAndWhatIsSpuriousPrecision() {
        Tally missing = tally(Measure.EVENT, findings(ACTORS, VISIT), findings(ACTORS));
        Tally spurious = tally(Measure.EVENT, findings(ACTORS), findings(ACTORS, VISIT));

        assertThat(missing.recall()).isZero();
        assertThat(spurious.precision()).isZero();
        assertThat(new Tally(2, 4, 3).f1()).isCloseTo(0.571, within(0.001));
    }

    @Test
    void tellsOfEachRuleHowOftenItFiredAndWasRight() {
        Comparison comparison = Comparison.of(findings(ACTORS, VISIT), findings(ACTORS, VISIT, ALLIES));

        Map<String, RuleUse> uses = RuleUse.judged(comparison.verdicts());

        assertThat(uses).containsOnlyKeys("Ada Berg");
        assertThat(uses.get("Ada Berg").precision()).hasValue(0.5);
        assertThat(RuleUse.fired(findings(ACTORS, VISIT, ALLIES))
                        .get("Ada Berg")
                        .fired())
                .isEqualTo(2);
    }
}
