package org.chancery.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Node;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PositionTest {
    private final Claims claims = new Claims();
    private final Findings found = new Findings(claims.graph());
    private final Node arms = claims.relation("chile armsSupplierOf peru");

    @BeforeEach
    void papers() {
        claims.document("may", "2012-05-01", "ann", "times")
                .document("june", "2012-06-01", "bob", "post")
                .document("undated", "", "cleo", "mail")
                .document("undated-too", "", "dora", "sun");
    }

    private String change() {
        claims.assess();
        return found.change("lima", arms);
    }

    @Test
    void sayingItOnceIsNoChange() {
        claims.affirm("may", "lima", arms);
        assertThat(change()).isEqualTo("onceStated");
    }

    @Test
    void sayingTheSameTwiceIsSteady() {
        claims.deny("may", "lima", arms);
        claims.deny("june", "lima", arms);
        assertThat(change()).isEqualTo("steady");
    }

    @Test
    void anAdmissionAfterADenialIsAReversal() {
        claims.affirm("june", "lima", arms);
        claims.deny("may", "lima", arms);
        assertThat(change()).isEqualTo("reversed");
    }

    @Test
    void aHedgeThatTheSameTextLaterDropsIsFound() {
        claims.with(claims.affirm("undated", "lima", arms), CY.certainty, CYV.possible);
        claims.affirm("undated", "lima", arms);
        assertThat(change()).isEqualTo("hedgeDropped");
    }

    @Test
    void whatWasPassedOnAndLaterSaidFlatlyHasLostItsHedge() {
        Node told = claims.affirm("may", "quito", arms);
        claims.reports(claims.affirm("may", "lima", arms), told);
        claims.affirm("june", "lima", arms);
        assertThat(change()).isEqualTo("hedgeDropped");
    }

    @Test
    void whoPassesOnADenialAndThenAffirmsHasDroppedNoHedge() {
        Node told = claims.deny("may", "quito", arms);
        claims.reports(claims.affirm("may", "lima", arms), told);
        claims.affirm("june", "lima", arms);
        assertThat(change()).isEqualTo("steady");
    }

    @Test
    void aFlatWordThatLaterBecomesAnAllegationHasGainedAHedge() {
        claims.affirm("may", "lima", arms);
        claims.with(claims.affirm("june", "lima", arms), CY.certainty, CYV.probable);
        assertThat(change()).isEqualTo("hedgeAdded");
    }

    @Test
    void whoSaysItFlatlyAndLaterQuotesAnotherOnItHasAddedNoHedge() {
        claims.affirm("may", "lima", arms);
        Node told = claims.affirm("june", "quito", arms);
        claims.reports(claims.affirm("june", "lima", arms), told);
        assertThat(change()).isEqualTo("steady");
    }

    @Test
    void withoutDatesNobodyKnowsWhichCameFirst() {
        claims.affirm("undated", "lima", arms);
        claims.deny("undated-too", "lima", arms);
        assertThat(change()).isEqualTo("orderUnknown");
    }

    @Test
    void whoOnlyPassesOnHasNoPosition() {
        Node told = claims.affirm("may", "quito", arms);
        claims.reports(claims.affirm("may", "lima", arms), told);
        assertThatThrownBy(this::change).hasMessageContaining("No value present");
    }
}
