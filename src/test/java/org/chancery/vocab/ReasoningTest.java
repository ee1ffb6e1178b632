package org.chancery.vocab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StreamDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The ontology as a reasoner sees it: alone, and with the data of its examples. */
class ReasoningTest {
    static Stream<Path> examples() {
        return OntologyFiles.examples().stream();
    }

    private static OWLOntology ontology(Model... parts) throws OWLOntologyCreationException {
        Model all = ModelFactory.createDefaultModel();
        Stream.of(parts).forEach(all::add);
        // Two headers would be two ontologies in one file.
        List<Resource> headers =
                all.listSubjectsWithProperty(RDF.type, OWL2.Ontology).toList();
        headers.stream().skip(1).forEach(Resource::removeProperties);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RDFDataMgr.write(bytes, all, Lang.NTRIPLES);
        return OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new StreamDocumentSource(
                        new ByteArrayInputStream(bytes.toByteArray()),
                        IRI.create(Bases.ONTOLOGY),
                        new TurtleDocumentFormat(),
                        null));
    }

    private static void isSound(OWLOntology ontology) {
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology);
        assertThat(reasoner.isConsistent()).isTrue();
        assertThat(reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()).isEmpty();
        reasoner.dispose();
    }

    @Test
    void isWithinTheProfilesDlAndRl() throws OWLOntologyCreationException {
        OWLOntology terms = ontology(OntologyFiles.terms());

        assertThat(Profiles.OWL2_DL.checkOntology(terms).getViolations()).isEmpty();
        assertThat(Profiles.OWL2_RL.checkOntology(terms).getViolations()).isEmpty();
    }

    @Test
    void staysWithinTheProfilesWithItsAlignments() throws OWLOntologyCreationException {
        OWLOntology aligned = ontology(OntologyFiles.terms(), OntologyFiles.alignments());

        assertThat(Profiles.OWL2_DL.checkOntology(aligned).getViolations()).isEmpty();
        assertThat(Profiles.OWL2_RL.checkOntology(aligned).getViolations()).isEmpty();
        isSound(aligned);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isConsistentWithItsExamplesAndItsAlignments(Path example) throws OWLOntologyCreationException {
        isSound(ontology(OntologyFiles.terms(), OntologyFiles.alignments(), OntologyFiles.read(example)));
    }

    @Test
    void isConsistentByItselfAndLeavesNoClassEmpty() throws OWLOntologyCreationException {
        isSound(ontology(OntologyFiles.terms()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isConsistentWithItsExamples(Path example) throws OWLOntologyCreationException {
        isSound(ontology(OntologyFiles.terms(), OntologyFiles.read(example)));
    }

    @Test
    void findsTheMistakeOfAnActorThatIsASpan() throws OWLOntologyCreationException {
        Model wrong = ModelFactory.createDefaultModel();
        wrong.createResource("https://example.org/x")
                .addProperty(RDF.type, CY.Actor)
                .addProperty(RDF.type, CY.TextSpan);

        OWLReasoner reasoner = new ReasonerFactory().createReasoner(ontology(OntologyFiles.terms(), wrong));

        assertThat(reasoner.isConsistent()).isFalse();
    }

    @Test
    void putsEveryClassBelowOneOfItsOwnOrOfAReusedVocabulary() throws OWLOntologyCreationException {
        OWLOntology terms = ontology(OntologyFiles.terms());
        OWLReasoner reasoner = new ReasonerFactory().createReasoner(terms);
        Predicate<OWLClass> own = type -> type.getIRI().toString().startsWith(Bases.ONTOLOGY);

        assertThat(terms.classesInSignature().filter(own)).allSatisfy(type -> assertThat(
                        reasoner.getSuperClasses(type, true).entities())
                .noneMatch(OWLClass::isOWLThing));
    }
}
