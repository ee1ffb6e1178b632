package org.chancery.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.assess.Assessor;
import org.chancery.assess.PolicyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {
    private final Model terms = OntologyFiles.terms();

    static List<Path> files() {
        return OntologyFiles.examples();
    }

    @ParameterizedTest
    @MethodSource("files")
    void haveNoBlankNodes(Path file) {
        assertThat(OntologyFiles.read(file).listObjects().toList()).noneMatch(RDFNode::isAnon);
        assertThat(OntologyFiles.read(file).listSubjects().toList()).noneMatch(RDFNode::isAnon);
    }

    @ParameterizedTest
    @MethodSource("files")
    void quoteTheirDocumentsAtTheOffsets(Path file) {
        Model example = OntologyFiles.read(file);
        for (Resource span :
                example.listSubjectsWithProperty(RDF.type, CY.TextSpan).toList()) {
            String text = span.getPropertyResourceValue(DCTerms.isPartOf)
                    .getProperty(CY.text)
                    .getString();
            assertThat(text.substring(offset(span, CY.startOffset), offset(span, CY.endOffset)))
                    .isEqualTo(span.getProperty(CY.exactText).getString());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nameTheirDocumentsByTheDigestOfTheText(Path file) throws NoSuchAlgorithmException {
        Model example = OntologyFiles.read(file);
        for (Resource document :
                example.listSubjectsWithProperty(RDF.type, CY.Document).toList()) {
            String digest = digest(document.getProperty(CY.text).getString());
            assertThat(document.getProperty(CY.contentDigest).getString()).isEqualTo(digest);
            assertThat(document.getURI()).isEqualTo(Bases.DOCUMENTS + digest.substring(0, 12));
        }
    }

    @Test
    void useEveryClass() {
        Model all = all();
        all.add(terms.listStatements(null, RDFS.subClassOf, (RDFNode) null));
        all.listObjects().toList().forEach(used -> copyTypes(used, all));
        Model inferred = ModelFactory.createRDFSModel(all);

        assertThat(ours(OWL.Class)).allMatch(type -> inferred.contains(null, RDF.type, type));
    }

    @Test
    void useEveryProperty() {
        Set<Property> used = all().listStatements().toList().stream()
                .map(statement -> statement.getPredicate())
                .collect(Collectors.toSet());

        assertThat(used).containsAll(properties(OWL.ObjectProperty)).containsAll(properties(OWL.DatatypeProperty));
    }

    @Test
    void useEveryCode() {
        Model all = all();

        assertThat(terms.listSubjectsWithProperty(RDFS.subClassOf, CY.CodeValue).toList().stream()
                        .flatMap(list -> terms.listSubjectsWithProperty(RDF.type, list).toList().stream())
                        .filter(code -> !all.contains(null, null, code)))
                .isEmpty();
    }

    @Test
    void useNoTermThatTheOntologyDoesNotDeclare() {
        assertThat(all().listObjects().toList())
                .filteredOn(node -> node.isURIResource()
                        && (node.asResource().getURI().startsWith(Bases.TERMS)
                                || node.asResource().getURI().startsWith(Bases.CODES)))
                .allMatch(node -> terms.contains(node.asResource(), RDF.type));
    }

    @Test
    void deriveWhatTheProgramDerives() {
        Model example = OntologyFiles.example("disputes");
        Dataset derived =
                DatasetFactory.create(ModelFactory.createDefaultModel().add(example));
        derived.getDefaultModel().add(terms);
        Assessor.rebuild(derived.asDatasetGraph(), PolicyFile.find(PolicyFile.DEFAULT));

        assertThat(derived.getDefaultModel().isIsomorphicWith(ModelFactory.createUnion(example, terms)))
                .isTrue();
    }

    private void copyTypes(RDFNode used, Model into) {
        if (used.isURIResource()) {
            into.add(terms.listStatements(used.asResource(), RDF.type, (RDFNode) null));
        }
    }

    private static Model all() {
        Model all = ModelFactory.createDefaultModel();
        files().forEach(file -> all.add(OntologyFiles.read(file)));
        return all;
    }

    private List<Resource> ours(Resource type) {
        return terms.listSubjectsWithProperty(RDF.type, type).toList().stream()
                .filter(term -> term.getURI().startsWith(Bases.TERMS))
                .toList();
    }

    private List<Property> properties(Resource type) {
        return ours(type).stream().map(term -> term.as(Property.class)).toList();
    }

    private static int offset(Resource span, Property property) {
        return span.getProperty(property).getInt();
    }

    private static String digest(String text) throws NoSuchAlgorithmException {
        byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(bytes);
    }
}
