package org.chancery.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private final Claims claims = new Claims();
    private final Findings found = new Findings(claims.graph());
    private final Node alliance = claims.relation("chile allyOf peru");
    private final Node arms = claims.relation("chile armsSupplierOf peru");

    @BeforeEach
    void twoPapers() {
        claims.document("a", "2012-01-01", "ann", "times").document("b", "2012-02-01", "bob", "post");
    }

    @Test
    void twoIndependentSourcesMakeATieUncontestedAndDrawIt() {
        claims.affirm("a", "lima", arms);
        claims.affirm("b", "santiago", arms);
        claims.assess();

        assertThat(found.status(arms)).isEqualTo("uncontested");
        assertThat(found.number(arms, CY.affirmingSources)).isEqualTo(2);
        assertThat(found.number(arms, CY.documentCount)).isEqualTo(2);
        assertThat(found.hasTie("chile", CY.armsSupplierOf, "peru")).isTrue();
        assertThat(found.hasTie("peru", CY.armsSupplierOf, "chile")).isFalse();
    }

    @Test
    void aSymmetricTieIsDrawnBothWays() {
        claims.affirm("a", "lima", alliance);
        claims.affirm("b", "santiago", alliance);
        claims.assess();

        assertThat(found.hasTie("chile", CY.allyOf, "peru")).isTrue();
        assertThat(found.hasTie("peru", CY.allyOf, "chile")).isTrue();
    }

    @Test
    void oneDenialContestsATieThatIsThenNotDrawn() {
        claims.affirm("a", "lima", alliance);
        claims.affirm("b", "santiago", alliance);
        claims.deny("b", "quito", alliance);
        claims.assess();

        assertThat(found.status(alliance)).isEqualTo("contested");
        assertThat(found.hasTie("chile", CY.allyOf, "peru")).isFalse();
        assertThat(found.sources(alliance, "denied")).containsExactly(Set.of("quito"));
    }

    @Test
    void oneActorInTwoDocumentsIsOneSource() {
        claims.affirm("a", "lima", arms);
        claims.affirm("b", "lima", arms);
        claims.assess();

        assertThat(found.status(arms)).isEqualTo("singleSource");
        assertThat(found.number(arms, CY.affirmingClaims)).isEqualTo(2);
    }

    @Test
    void twoArticlesOfOneOutletInItsOwnVoiceAreOneSource() {
        claims.document("c", "2012-03-01", "cleo", "times");
        claims.with(claims.claim("a", "ann", arms, "Chile sells arms"), CY.attributionMode, CYV.authorVoice);
        claims.with(claims.claim("c", "cleo", arms, "Chile arms Peru"), CY.attributionMode, CYV.authorVoice);
        claims.assess();

        assertThat(found.sources(arms, "affirmed")).containsExactly(Set.of("ann", "cleo"));
    }

    @Test
    void twoOutletsThatPrintTheSamePassageAreOneSource() {
        String passage = "Chile has sold patrol boats and rifles to Peru since the spring of last year";
        claims.with(claims.claim("a", "ann", arms, passage), CY.attributionMode, CYV.authorVoice);
        claims.with(claims.claim("b", "bob", arms, passage + "."), CY.attributionMode, CYV.authorVoice);
        claims.assess();

        assertThat(found.status(arms)).isEqualTo("singleSource");
        assertThat(found.sources(arms, "affirmed")).containsExactly(Set.of("ann", "bob"));
    }

    @Test
    void twoNamedSpeakersOfOneSentenceAreTwoSources() {
        String sentence = "Lima and Santiago both said that Chile has sold patrol boats to Peru since the spring";
        claims.claim("a", "lima", arms, sentence);
        claims.claim("a", "santiago", arms, sentence);
        claims.assess();

        assertThat(found.number(arms, CY.affirmingSources)).isEqualTo(2);
    }

    @Test
    void whoPassesOnIsNoSource() {
        Node told = claims.affirm("a", "lima", arms);
        claims.reports(claims.affirm("a", "ann", arms), told);
        claims.assess();

        assertThat(found.sources(arms, "affirmed")).containsExactly(Set.of("lima"));
    }

    @Test
    void whatIsOnlyPossibleOrPlannedConfirmsNothing() {
        claims.with(claims.affirm("a", "lima", arms), CY.certainty, CYV.possible);
        Node visit = claims.event("chile CONSULT peru -");
        claims.with(claims.affirm("b", "lima", visit), CY.modality, CYV.planned);
        claims.assess();

        assertThat(found.status(arms)).isEqualTo("unconfirmed");
        assertThat(found.status(visit)).isEqualTo("unconfirmed");
    }

    @Test
    void denialsAloneRejectOnceThereAreTwo() {
        claims.deny("a", "lima", arms);
        claims.deny("a", "lima", alliance);
        claims.deny("b", "quito", alliance);
        claims.assess();

        assertThat(found.status(arms)).isEqualTo("deniedOnce");
        assertThat(found.status(alliance)).isEqualTo("rejected");
    }

    @Test
    void anotherPolicyStandsInAGraphOfItsOwnAndIsKeptInStep() {
        claims.affirm("a", "lima", arms);
        claims.assess();
        Policy lenient = PolicyFile.find("lenient");
        Assessor.addBeside(claims.dataset, lenient);
        Findings beside = new Findings(claims.dataset.getGraph(lenient.node()));

        assertThat(found.status(arms)).isEqualTo("singleSource");
        assertThat(beside.status(arms)).isEqualTo("uncontested");
        assertThat(beside.hasTie("chile", CY.armsSupplierOf, "peru")).isTrue();

        claims.put("b", () -> claims.deny("b", "quito", arms));
        assertThat(beside.status(arms)).isEqualTo("contested");
        assertThat(beside.hasTie("chile", CY.armsSupplierOf, "peru")).isFalse();

        assertThat(Assessor.drop(claims.dataset, lenient)).isTrue();
        assertThat(claims.dataset.getGraph(lenient.node()).isEmpty()).isTrue();
    }

    @Test
    void aStoredPolicyIsReadBackAsItWas() {
        Policy strict = PolicyFile.find("strict");
        Assessor.rebuild(claims.dataset, strict);

        assertThat(Assessor.policy(claims.dataset)).isEqualTo(strict);
    }

    @Test
    void strictPoliciesDoNotCountUnnamedSources() {
        claims.graph().add(Claims.actor("official"), RDF.type.asNode(), CY.UnnamedSource.asNode());
        claims.affirm("a", "official", arms);
        Assessor.rebuild(claims.dataset, PolicyFile.find("strict"));

        assertThat(found.status(arms)).isEqualTo("unconfirmed");
    }
}
