package org.chancery.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be told of the ontology beside its pitfalls. */
class OntologyTest {
    private final Model terms = OntologyFiles.terms();

    static List<Path> files() {
        return OntologyFiles.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadWithoutAWarningAndImportsNothing(Path file) {
        Model model = OntologyFiles.read(file);

        assertThat(model.isEmpty()).isFalse();
        assertThat(model.contains(null, OWL.imports)).isFalse();
    }

    @Test
    void labelsNoTwoValuesOfOneListAlike() {
        for (Resource list :
                terms.listSubjectsWithProperty(RDFS.subClassOf, CY.CodeValue).toList()) {
            assertThat(instances(list).flatMap(value -> english(value, RDFS.label).stream()))
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void statesItsVersionLicenseAndNamespace() {
        Resource header = terms.getResource(Bases.ONTOLOGY);

        assertThat(header.getProperty(OWL.versionInfo).getString()).isEqualTo("0.1.0");
        assertThat(header.getProperty(OWL2.versionIRI).getResource().getURI()).isEqualTo(Bases.ONTOLOGY + "/0.1.0");
        assertThat(terms.getNsPrefixURI("cy")).isEqualTo(Bases.TERMS);
        assertThat(terms.getNsPrefixURI("cyv")).isEqualTo(Bases.CODES);
    }

    private Stream<Resource> instances(Resource type) {
        return terms.listSubjectsWithProperty(RDF.type, type).toList().stream();
    }

    private static List<String> english(Resource term, Property property) {
        return term.listProperties(property, "en").toList().stream()
                .map(statement -> statement.getString())
                .toList();
    }
}
