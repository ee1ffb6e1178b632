package org.chancery.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is derived where two readers of a document read the same words otherwise. */
class ReadersTest {
    private final Claims claims = new Claims();
    private final Node tie = claims.relation("peru backs chile");

    @BeforeEach
    void document() {
        claims.document("a", "2012-01-01", "ann", "times");
    }

    private boolean has(Node subject, Node property, Node object) {
        return claims.graph().contains(subject, property, object);
    }

    private boolean stands(Resource status) {
        Node assessment =
                claims.graph().find(Node.ANY, CY.assesses.asNode(), tie).next().getSubject();
        return has(assessment, CY.assessmentStatus.asNode(), status.asNode());
    }

    private boolean isDisputed() {
        return has(Node.ANY, RDF.type.asNode(), CY.Disagreement.asNode());
    }

    @Test
    void neitherReadingCountsIfTheyDifferInWhetherItIsSo() {
        claims.divergence("a", claims.affirm("a", "lima", tie), claims.deny("a", "lima", tie), CYV.inPolarity);
        claims.assess();

        assertThat(isDisputed()).isFalse();
        assertThat(stands(CYV.unconfirmed)).isTrue();
        assertThat(has(Node.ANY, CY.positionOf.asNode(), Node.ANY)).isFalse();
        assertThat(has(Node.ANY, CY.tallyOf.asNode(), Node.ANY)).isFalse();
        assertThat(has(Claims.actor("peru"), CY.backs.asNode(), Claims.actor("chile")))
                .isFalse();
    }

    @Test
    void whoeverPassesADivergentClaimOnHoldsNothingByIt() {
        Node said = claims.affirm("a", "lima", tie);
        claims.reports(claims.affirm("a", "times", tie), said);
        claims.divergence("a", said, claims.affirm("a", "quito", tie), CYV.inClaimant);
        claims.assess();

        assertThat(stands(CYV.unconfirmed)).isTrue();
        assertThat(has(Node.ANY, CY.positionOf.asNode(), Node.ANY)).isFalse();
    }

    @Test
    void anotherDocumentIsNotContradictedByADivergentDenial() {
        claims.document("b", "2012-01-02", "bob", "post");
        claims.affirm("b", "quito", tie);
        claims.divergence("a", claims.affirm("a", "lima", tie), claims.deny("a", "lima", tie), CYV.inPolarity);
        claims.assess();

        assertThat(isDisputed()).isFalse();
        assertThat(stands(CYV.contested)).isFalse();
    }

    @Test
    void oneOfTwoReadingsCountsIfTheyDifferInCertaintyAlone() {
        Node sure = claims.affirm("a", "lima", tie);
        Node hedged = claims.with(claims.affirm("a", "lima", tie), CY.certainty, CYV.possible);
        claims.divergence("a", sure, hedged, CYV.inCertainty);
        claims.assess();

        assertThat(has(Node.ANY, CY.positionChange.asNode(), CYV.onceStated.asNode()))
                .isTrue();
        Node position = claims.graph()
                .find(Node.ANY, RDF.type.asNode(), CY.Position.asNode())
                .next()
                .getSubject();
        assertThat(has(position, CY.restsOn.asNode(), hedged)).isTrue();
        assertThat(has(position, CY.restsOn.asNode(), sure)).isFalse();
    }

    @Test
    void twoReadingsOfANumberAreNoDisagreement() {
        Node three =
                claims.quantity(claims.affirm("a", "lima", claims.sum("peru", "chile", 30, "2005")), 30, CYV.exactly);
        Node four =
                claims.quantity(claims.affirm("a", "lima", claims.sum("peru", "chile", 40, "2005")), 40, CYV.exactly);
        claims.assess();
        assertThat(isDisputed()).as("without a divergence").isTrue();

        claims.divergence("a", three, four, CYV.inQuantity);
        claims.assess();
        assertThat(isDisputed()).isFalse();
        assertThat(has(Node.ANY, CY.assessmentStatus.asNode(), CYV.unconfirmed.asNode()))
                .isTrue();
    }
}
