package org.chancery.reference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/** Reads a term with what its axioms say and where it is used. */
final class TermReader {
    private static final List<String> LANGUAGES = List.of("ar", "ru");

    private final Model terms;
    private final Model alignments;
    private final Usage usage;

    TermReader(Model terms, Model alignments, Usage usage) {
        this.terms = terms;
        this.alignments = alignments;
        this.usage = usage;
    }

    Term read(Resource term) {
        return new Term(
                term.getURI(),
                terms.shortForm(term.getURI()),
                anchor(term.getURI()),
                text(term, RDFS.label, "en"),
                names(term),
                text(term, SKOS.definition, "en"),
                text(term, SKOS.scopeNote, "en"),
                text(term, SKOS.example, "en"),
                facts(term),
                matches(term),
                notes(term),
                usage.examples(term),
                usage.queries(term));
    }

    /** Returns the identifier of a term of ours within the documentation. */
    static String anchor(String iri) {
        return iri.startsWith(Bases.TERMS) ? iri.substring(Bases.TERMS.length()) : iri.substring(Bases.BASE.length());
    }

    private static String text(Resource term, Property property, String language) {
        return term.listProperties(property, language).toList().stream()
                .map(Statement::getString)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> names(Resource term) {
        Map<String, String> names = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> names.put(language, text(term, SKOS.prefLabel, language)));
        return names;
    }

    private Map<String, List<TermLink>> facts(Resource term) {
        Map<String, List<TermLink>> facts = new LinkedHashMap<>();
        put(facts, "superclass", values(term, RDFS.subClassOf));
        put(facts, "subclass", users(term, RDFS.subClassOf));
        put(facts, "superproperty", values(term, RDFS.subPropertyOf));
        put(facts, "subproperty", users(term, RDFS.subPropertyOf));
        put(facts, "domain", values(term, RDFS.domain));
        put(facts, "range", values(term, RDFS.range));
        put(facts, "inverse", values(term, OWL2.inverseOf));
        put(facts, "in the domain of", users(term, RDFS.domain));
        put(facts, "in the range of", users(term, RDFS.range));
        put(facts, "takes subject", values(term, CY.takesSubject));
        put(facts, "takes object", values(term, CY.takesObject));
        return facts;
    }

    private static void put(Map<String, List<TermLink>> facts, String name, Stream<TermLink> values) {
        List<TermLink> found =
                values.sorted(Comparator.comparing(TermLink::name)).toList();
        if (!found.isEmpty()) {
            facts.put(name, found);
        }
    }

    private Stream<TermLink> values(Resource term, Property property) {
        return Stream.of(terms, alignments)
                .flatMap(model -> model.listObjectsOfProperty(term, property).toList().stream())
                .filter(RDFNode::isURIResource)
                .map(node -> link(node.asResource().getURI()))
                .distinct();
    }

    private Stream<TermLink> users(Resource term, Property property) {
        return terms.listSubjectsWithProperty(property, term).toList().stream()
                .filter(RDFNode::isURIResource)
                .map(node -> link(node.getURI()));
    }

    private List<TermLink> matches(Resource term) {
        return Stream.of(SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch)
                .flatMap(match -> values(term, match))
                .toList();
    }

    private List<String> notes(Resource term) {
        return alignments.listObjectsOfProperty(term, SKOS.editorialNote).toList().stream()
                .map(node -> node.asLiteral().getString())
                .sorted()
                .toList();
    }

    private TermLink link(String iri) {
        if (iri.startsWith(Bases.TERMS) || iri.startsWith(Bases.CODES)) {
            return new TermLink(terms.shortForm(iri), "#" + anchor(iri));
        }
        String known = terms.shortForm(iri);
        return new TermLink(known.equals(iri) ? alignments.shortForm(iri) : known, iri);
    }
}
