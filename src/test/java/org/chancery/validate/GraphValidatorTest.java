package org.chancery.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.chancery.vocab.CY;
import org.chancery.vocab.OntologyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphValidatorTest {
    private final GraphValidator validator = GraphValidator.create();

    static List<Path> examples() {
        return OntologyFiles.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsNothingInTheExamples(Path file) {
        assertThat(validator.validate(OntologyFiles.read(file))).isEmpty();
    }

    @Test
    void findsNothingInAnEmptyGraph() {
        assertThat(validator.validate(ModelFactory.createDefaultModel())).isEmpty();
    }

    @Test
    void namesNodePathAndRule() {
        Model data = OntologyFiles.example("denial");
        Resource gabon = data.listSubjectsWithProperty(RDF.type, CY.State).toList().stream()
                .min((a, b) -> a.getURI().compareTo(b.getURI()))
                .orElseThrow();
        Resource person = data.listSubjectsWithProperty(RDF.type, CY.Person).next();
        gabon.addProperty(CY.belongsToState, gabon).addProperty(CY.belongsToState, person);

        assertThat(validator.validate(data))
                .containsExactly(new Violation(
                        gabon.getURI(),
                        Optional.of(CY.belongsToState.getURI()),
                        "An entity belongs to at most one state."));
    }

    @Test
    void findsClaimsThatReportEachOther() {
        Model data = OntologyFiles.example("office");
        Resource outer = data.listSubjectsWithProperty(CY.reports).next();
        Resource inner = outer.getPropertyResourceValue(CY.reports);
        inner.removeAll(CY.asserts).addProperty(CY.reports, outer);

        assertThat(validator.validate(data))
                .extracting(Violation::message)
                .containsOnly("A chain of claims ends in the core proposition of each and does not loop.");
    }

    @Test
    void countsInCodePoints() {
        String doves = "\uD83D\uDD4A".repeat(4);
        Model data = OntologyFiles.example("office");
        Resource first = data.listSubjectsWithProperty(CY.exactText, "Lima").next();
        first.removeAll(CY.exactText).addProperty(CY.exactText, doves);
        data.listSubjectsWithProperty(CY.exactText, "Lima will not recognise the vote")
                .toList()
                .forEach(span ->
                        span.removeAll(CY.exactText).addProperty(CY.exactText, doves + " will not recognise the vote"));
        Resource document = data.listSubjectsWithProperty(CY.text).next();
        String text = document.getProperty(CY.text).getString();
        document.removeAll(CY.text).addProperty(CY.text, text.replaceFirst("Lima", doves));

        assertThat(validator.validate(data)).isEmpty();
    }

    @Test
    void leavesTheGraphAsItIs() {
        Model data = OntologyFiles.example("chain");
        validator.validate(data);

        assertThat(data.isIsomorphicWith(OntologyFiles.example("chain"))).isTrue();
    }

    @Test
    void servesManyThreadsAtOnce() {
        Model broken = OntologyFiles.example("chain").removeAll(null, CY.polarity, null);
        List<Violation> expected = validator.validate(broken);

        assertThat(IntStream.range(0, 24).parallel().mapToObj(i -> validator.validate(broken)))
                .allMatch(expected::equals);
        assertThat(expected).isNotEmpty();
    }
}
