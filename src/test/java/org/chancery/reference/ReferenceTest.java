package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.RDF;
import org.chancery.vocab.CY;
import org.chancery.vocab.OntologyFiles;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    private static final Path WRITTEN = Path.of("docs/ontology.md");

    private final Reference reference = Reference.load();

    private Stream<Term> terms() {
        return Stream.of(
                        reference.classes().stream(),
                        reference.properties().stream(),
                        reference.lists().stream().map(CodeList::type),
                        reference.lists().stream().flatMap(list -> list.values().stream()))
                .flatMap(terms -> terms);
    }

    @Test
    void isWrittenDownAsItIs() throws IOException {
        assertThat(Files.readString(WRITTEN))
                .as("run: ./chancery ontology " + WRITTEN)
                .isEqualTo(ReferenceMarkdown.write(reference));
    }

    @Test
    void tellsEachTermOnceUnderTheEndOfItsIri() {
        assertThat(terms().map(Term::anchor)).doesNotHaveDuplicates();
        assertThat(terms())
                .isNotEmpty()
                .allMatch(term ->
                        term.iri().endsWith("#" + term.anchor()) || term.iri().endsWith("/" + term.anchor()));
    }

    @Test
    void tellsOfEachTermWhatItIsInThreeLanguagesAndWhatItIsNotFor() {
        assertThat(terms()).allSatisfy(term -> {
            assertThat(term.label()).isNotEmpty();
            assertThat(term.names().values()).hasSize(2).doesNotContain("");
            assertThat(List.of(term.definition(), term.note(), term.example())).doesNotContain("");
        });
    }

    @Test
    void knowsWhatAxiomsPatternsAndQuestionsSay() {
        Term claimant = term("cy:claimant");

        assertThat(claimant.facts().get("domain")).containsExactly(new TermLink("cy:Claim", "#Claim"));
        assertThat(claimant.facts().get("range")).containsExactly(new TermLink("cy:Actor", "#Actor"));
        assertThat(claimant.examples()).contains("chain", "denial");
        assertThat(claimant.queries()).contains("claims/all-claims");
        assertThat(term("cy:Actor").facts().get("subclass"))
                .extracting(TermLink::name)
                .contains("cy:State");
        assertThat(term("cyv:ASSAULT").notes()).isNotEmpty();
    }

    private Term term(String name) {
        return terms().filter(term -> term.name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void hasAPatternWithAnAnswerForEachExample() {
        assertThat(reference.patterns()).hasSameSizeAs(OntologyFiles.examples()).allSatisfy(pattern -> {
            assertThat(pattern.rows()).isNotEmpty();
            assertThat(pattern.story()).isNotEmpty();
            assertThat(pattern.question()).endsWith("?");
            assertThat(OntologyFiles.example(pattern.name())
                            .listSubjectsWithProperty(RDF.type, CY.Document)
                            .toList())
                    .hasSameSizeAs(pattern.sentences());
        });
    }

    @Test
    void showsTriplesThatStandInTheExample() {
        assertThat(reference.patterns()).allSatisfy(pattern -> {
            Model example = OntologyFiles.example(pattern.name());
            StringBuilder turtle = new StringBuilder();
            example.getNsPrefixMap()
                    .forEach((prefix, iri) -> turtle.append("@prefix %s: <%s> .\n".formatted(prefix, iri)));
            Model shown = OntologyFolder.parse(turtle.append(pattern.turtle()).toString());

            assertThat(shown.isEmpty()).isFalse();
            assertThat(example.containsAll(shown)).isTrue();
        });
    }
}
