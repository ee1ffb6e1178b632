package org.chancery.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OntologyTest {
    private static final Property OBO_DEFINITION =
            ResourceFactory.createProperty("http://purl.obolibrary.org/obo/IAO_0000115");

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
    void givesEveryTermOneEnglishLabelAndNamesInThreeLanguages() {
        assertThat(terms()).allSatisfy(term -> {
            assertThat(languages(term, RDFS.label)).containsExactly("en");
            assertThat(languages(term, SKOS.prefLabel)).containsExactlyInAnyOrder("en", "ru", "ar");
        });
    }

    @Test
    void givesEveryTermADefinitionTwiceAndAnExample() {
        assertThat(terms()).allSatisfy(term -> {
            assertThat(english(term, SKOS.definition)).hasSize(1).isEqualTo(english(term, OBO_DEFINITION));
            assertThat(english(term, SKOS.definition).get(0)).matches("[A-Z].*\\.");
            assertThat(english(term, SKOS.example)).isNotEmpty();
            assertThat(term.hasProperty(RDFS.isDefinedBy)).isTrue();
        });
    }

    @Test
    void labelsNoTwoClassesOrPropertiesAlike() {
        assertThat(classesAndProperties().flatMap(term -> english(term, RDFS.label).stream()))
                .doesNotHaveDuplicates();
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
    void givesEveryClassASuperclassAndEveryPropertyADomainAndARange() {
        assertThat(ours(OWL.Class)).allMatch(term -> term.hasProperty(RDFS.subClassOf));
        assertThat(Stream.concat(ours(OWL.ObjectProperty), ours(OWL.DatatypeProperty)))
                .allMatch(term -> term.hasProperty(RDFS.domain) && term.hasProperty(RDFS.range));
    }

    @Test
    void statesItsVersionLicenseAndNamespace() {
        Resource header = terms.getResource(Bases.ONTOLOGY);

        assertThat(header.getProperty(OWL.versionInfo).getString()).isEqualTo("0.1.0");
        assertThat(header.getProperty(OWL2.versionIRI).getResource().getURI()).isEqualTo(Bases.ONTOLOGY + "/0.1.0");
        assertThat(terms.getNsPrefixURI("cy")).isEqualTo(Bases.TERMS);
        assertThat(terms.getNsPrefixURI("cyv")).isEqualTo(Bases.CODES);
    }

    private List<Resource> terms() {
        Stream<Resource> values = terms.listSubjectsWithProperty(RDFS.subClassOf, CY.CodeValue).toList().stream()
                .flatMap(this::instances);
        return Stream.concat(classesAndProperties(), values).toList();
    }

    private Stream<Resource> classesAndProperties() {
        return Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty).flatMap(this::ours);
    }

    private Stream<Resource> ours(Resource type) {
        return instances(type).filter(term -> term.getURI().startsWith(Bases.TERMS));
    }

    private Stream<Resource> instances(Resource type) {
        return terms.listSubjectsWithProperty(RDF.type, type).toList().stream();
    }

    private static List<String> english(Resource term, Property property) {
        return term.listProperties(property, "en").toList().stream()
                .map(statement -> statement.getString())
                .toList();
    }

    private static List<String> languages(Resource term, Property property) {
        return term.listProperties(property).toList().stream()
                .map(statement -> statement.getLanguage())
                .toList();
    }
}
