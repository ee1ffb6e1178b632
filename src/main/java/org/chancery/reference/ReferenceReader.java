package org.chancery.reference;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.query.Catalogue;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/** Reads the documentation from the files of the ontology. */
final class ReferenceReader {
    private final OntologyFolder folder;
    private final Model terms;
    private final TermReader reader;

    private ReferenceReader(OntologyFolder folder, Model terms, TermReader reader) {
        this.folder = folder;
        this.terms = terms;
        this.reader = reader;
    }

    static ReferenceReader create() {
        OntologyFolder folder = OntologyFolder.open();
        Model terms = folder.model("chancery.ttl");
        Usage usage = Usage.of(folder, terms, Catalogue.load());
        return new ReferenceReader(folder, terms, new TermReader(terms, folder.model("alignments.ttl"), usage));
    }

    Reference read() {
        Resource header = terms.getResource(Bases.ONTOLOGY);
        PatternReader patterns = new PatternReader(folder, terms);
        return new Reference(
                header.getProperty(DCTerms.title).getString(),
                header.getProperty(DCTerms.description).getString(),
                header.getProperty(OWL2.versionInfo).getString(),
                ours(OWL2.Class)
                        .filter(type -> !type.hasProperty(RDFS.subClassOf, CY.CodeValue))
                        .map(reader::read)
                        .toList(),
                Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty)
                        .flatMap(this::ours)
                        .sorted(Comparator.comparing(Resource::getURI))
                        .map(reader::read)
                        .toList(),
                ours(OWL2.Class)
                        .filter(type -> type.hasProperty(RDFS.subClassOf, CY.CodeValue))
                        .map(this::list)
                        .toList(),
                folder.examples().stream().map(patterns::read).toList());
    }

    private Stream<Resource> ours(Resource type) {
        return instances(type).filter(term -> term.getURI().startsWith(Bases.TERMS));
    }

    private Stream<Resource> instances(Resource type) {
        return terms.listSubjectsWithProperty(RDF.type, type).toList().stream()
                .filter(RDFNode::isURIResource)
                .sorted(Comparator.comparing(Resource::getURI));
    }

    private CodeList list(Resource type) {
        List<Term> values = instances(type).map(reader::read).toList();
        return new CodeList(reader.read(type), values);
    }
}
