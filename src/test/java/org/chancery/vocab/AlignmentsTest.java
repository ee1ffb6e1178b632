package org.chancery.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** How our terms relate to those of others. */
class AlignmentsTest {
    private static final List<Property> MATCHES =
            List.of(SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch);

    private final Model terms = OntologyFiles.terms();
    private final Model alignments = OntologyFiles.alignments();

    @Test
    void speakOfNoTermOfOursThatIsNotThere() {
        assertThat(alignments.listSubjects().toList())
                .filteredOn(term ->
                        term.getURI().startsWith(Bases.TERMS) || term.getURI().startsWith(Bases.CODES))
                .isNotEmpty()
                .allMatch(term -> terms.contains(term, RDF.type));
    }

    @Test
    void callNothingEquivalent() {
        assertThat(alignments.contains(null, OWL2.equivalentClass)).isFalse();
        assertThat(alignments.contains(null, OWL2.equivalentProperty)).isFalse();
        assertThat(alignments.contains(null, OWL2.sameAs)).isFalse();
    }

    @Test
    void reachEachVocabularyThatPeopleWouldLookFor() {
        Set<String> reached = alignments.listStatements().toList().stream()
                .filter(statement -> statement.getSubject().getURI().startsWith(Bases.BASE))
                .map(statement -> statement.getObject())
                .filter(RDFNode::isURIResource)
                .map(node -> alignments.shortForm(node.asResource().getURI()).split(":")[0])
                .collect(Collectors.toSet());

        assertThat(reached).contains("prov", "sem", "org", "oa", "skos", "schema", "time", "foaf", "wd");
    }

    @Test
    void matchATermOfOursWithATermOfOthers() {
        assertThat(MATCHES.stream()
                        .flatMap(match -> alignments.listStatements(null, match, (RDFNode) null).toList().stream()))
                .isNotEmpty()
                .allSatisfy(match -> {
                    assertThat(match.getSubject().getURI()).startsWith(Bases.BASE);
                    assertThat(match.getResource().getURI()).doesNotStartWith(Bases.BASE);
                });
    }

    @Test
    void nameThePloverRootAndTheCameoCodesOfEachEventType() {
        List<Resource> types =
                terms.listSubjectsWithProperty(RDF.type, CY.EventType).toList();

        assertThat(types).hasSize(15).allSatisfy(type -> {
            String note = alignments.getProperty(type, SKOS.editorialNote).getString();
            assertThat(note).contains(type.getLocalName()).contains("PLOVER");
            assertThat(Stream.of(note.split("\\D+")).filter(code -> !code.isEmpty()))
                    .containsExactlyInAnyOrderElementsOf(codes(type));
        });
    }

    private static List<String> codes(Resource type) {
        return type.listProperties(SKOS.notation).toList().stream()
                .map(statement -> statement.getString())
                .toList();
    }
}
