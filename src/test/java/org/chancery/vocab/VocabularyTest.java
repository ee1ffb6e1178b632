package org.chancery.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.model.BlockRole;
import org.chancery.model.RelationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private final Model terms = OntologyFiles.terms();

    @Test
    void namesEveryClassAndPropertyOfTheOntologyAndNoOther() {
        Set<Resource> declared = Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, OWL2.AnnotationProperty)
                .flatMap(type -> terms.listSubjectsWithProperty(RDF.type, type).toList().stream())
                .filter(term -> term.getURI().startsWith(Bases.TERMS))
                .collect(Collectors.toSet());

        assertThat(constants(CY.class).values()).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void namesEveryCodeValueOfTheOntologyAndNoOther() {
        Set<Resource> declared = terms.listSubjectsWithProperty(RDFS.subClassOf, CY.CodeValue).toList().stream()
                .flatMap(list -> terms.listSubjectsWithProperty(RDF.type, list).toList().stream())
                .collect(Collectors.toSet());

        assertThat(constants(CYV.class).values()).containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void namesOnlyTermsOfProvThatTheOntologyDeclares() {
        assertThat(constants(PROV.class).values()).allMatch(term -> terms.contains(term, RDF.type));
    }

    @ParameterizedTest
    @ValueSource(classes = {CY.class, CYV.class, PROV.class})
    void callsEachConstantByTheLocalNameOfItsTerm(Class<?> vocabulary) {
        assertThat(constants(vocabulary))
                .allSatisfy((name, term) -> assertThat(term.getURI()).matches(".*[#/]" + name));
    }

    @Test
    void tellsOfEachTieWhetherItIsSymmetricAsTheModelDoes() {
        for (RelationType type : RelationType.values()) {
            assertThat(terms.createResource(Bases.CODES + type.label())
                            .getProperty(CY.isSymmetric)
                            .getBoolean())
                    .as(type.label())
                    .isEqualTo(type.isSymmetric());
        }
    }

    @Test
    void tellsOfEachRoleWhetherItBearsClaimsAsTheModelDoes() {
        assertThat(terms.listSubjectsWithProperty(CY.bearsClaims).toList()).hasSameSizeAs(BlockRole.values());
        assertThat(terms.listResourcesWithProperty(CY.bearsClaims, true).toList())
                .extracting(Resource::getLocalName)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BlockRole.values())
                        .filter(BlockRole::bearsClaims)
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static Map<String, Resource> constants(Class<?> vocabulary) {
        return Arrays.stream(vocabulary.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> Resource.class.isAssignableFrom(field.getType()))
                .collect(Collectors.toMap(Field::getName, VocabularyTest::value));
    }

    private static Resource value(Field field) {
        try {
            return (Resource) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field + " is not public", e);
        }
    }
}
