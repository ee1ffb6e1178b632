package org.chancery.graph;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/** The documents that a graph holds, found by what users call them. */
public final class StoredDocuments {
    private final Model model;

    private StoredDocuments(Model model) {
        this.model = model;
    }

    public static StoredDocuments of(Model model) {
        return new StoredDocuments(model);
    }

    /** Returns the IRIs of all documents, sorted. */
    public List<String> all() {
        return iris(model.listSubjectsWithProperty(RDF.type, CY.Document).toList().stream());
    }

    /** Returns the IRIs of the documents with the file name, id or IRI, sorted; empty if there is none. */
    public List<String> named(String name) {
        Stream<Resource> byName = model.listSubjectsWithProperty(CY.fileName, name).toList().stream();
        Stream<Resource> byIri = Stream.of(name, Bases.DOCUMENTS + name)
                .filter(iri -> !iri.contains(" "))
                .map(model::createResource)
                .filter(node -> model.contains(node, RDF.type, CY.Document));
        return iris(Stream.concat(byName, byIri));
    }

    private static List<String> iris(Stream<Resource> documents) {
        return documents.map(Resource::getURI).distinct().sorted().toList();
    }
}
