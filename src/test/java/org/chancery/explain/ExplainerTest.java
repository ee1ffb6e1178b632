package org.chancery.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.chancery.query.QueryRun;
import org.chancery.vocab.CY;
import org.chancery.vocab.OntologyFiles;
import org.junit.jupiter.api.Test;

/** The examples of the ontology explained. */
class ExplainerTest {
    private final Explainer explainer = Explainer.with(OntologyFiles.terms().getGraph());

    @Test
    void tellsThroughWhomAClaimCameFromTheNearestToTheDocument() {
        ClaimStory toll = explain("chain", "taiz").statements().stream()
                .flatMap(statement -> statement.claims().stream())
                .filter(story -> story.through().size() == 2)
                .findFirst()
                .orElseThrow();

        assertThat(toll.through())
                .extracting(hop -> hop.reporter().name())
                .containsExactly("Radio Aden", "Evening Courier");
        assertThat(toll.quotations()).singleElement().satisfies(quotation -> {
            assertThat(quotation.passage().words()).isNotEmpty();
            assertThat(quotation.end() - quotation.start())
                    .isEqualTo(quotation
                            .passage()
                            .words()
                            .codePointCount(0, quotation.passage().words().length()));
        });
    }

    @Test
    void explainsAnEventByTheClaimsOnIt() {
        String event = OntologyFiles.example("office")
                .listResourcesWithProperty(RDF.type, CY.Event)
                .next()
                .getURI();

        assertThat(explain("office", event).statements()).singleElement().satisfies(statement -> assertThat(
                        statement.claims())
                .extracting(story -> story.claimant().name())
                .containsExactly("Elena Quispe"));
    }

    @Test
    void namesTheFileAndTheExamplesOfARuleOfThisProgram() {
        Model data = OntologyFiles.example("denial");
        data.listStatements(null, CY.ruleId, "ally-apposition")
                .toList()
                .forEach(statement -> statement.changeObject("ally-of/ally"));

        RuleNote rule = explain(data, "gabon", "allyOf", "morocco").statements().get(0).claims().stream()
                .flatMap(story -> story.rules().stream())
                .filter(note -> note.id().equals("ally-of/ally"))
                .findFirst()
                .orElseThrow();

        assertThat(rule.file()).isEqualTo("data/rules/relation/ally-of.yaml");
        assertThat(rule.matches()).isNotEmpty();
        assertThat(rule.rejects()).isNotEmpty();
    }

    @Test
    void saysThatNothingIsClaimedOfAThing() {
        assertThatThrownBy(() -> explain("office", "lima"))
                .isInstanceOf(NotUnderstoodException.class)
                .hasMessage("no document claims anything about Lima.");
    }

    private Explanation explain(String example, String... words) {
        return explain(OntologyFiles.example(example), words);
    }

    private Explanation explain(Model data, String... words) {
        DatasetGraph dataset = DatasetGraphFactory.wrap(data.getGraph());
        return explainer.explain(dataset, QueryRun.over(dataset, Duration.ofSeconds(20)), List.of(words), 50);
    }
}
