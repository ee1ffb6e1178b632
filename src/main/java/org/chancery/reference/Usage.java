package org.chancery.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.query.Catalogue;
import org.chancery.query.Question;

/** Where terms are used: in which examples, and in which questions of the catalogue. */
final class Usage {
    private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile("\\bcyv?:\\w+");

    private final Model terms;
    private final Map<String, Set<String>> examples;
    private final Map<String, Set<String>> queries;

    private Usage(Model terms, Map<String, Set<String>> examples, Map<String, Set<String>> queries) {
        this.terms = terms;
        this.examples = examples;
        this.queries = queries;
    }

    static Usage of(OntologyFolder folder, Model terms, Catalogue catalogue) {
        Map<String, Set<String>> examples = new TreeMap<>();
        for (String name : folder.examples()) {
            examples.put(name, terms(OntologyFolder.parse(folder.exampleTurtle(name)), terms));
        }
        Map<String, Set<String>> queries = new TreeMap<>();
        for (Question question : catalogue.questions()) {
            queries.put(question.id(), names(question));
        }
        return new Usage(terms, examples, queries);
    }

    /** A class is also used by the instances of its subclasses. */
    private static Set<String> terms(Model example, Model ontology) {
        Set<String> used = new HashSet<>();
        example.listStatements().forEachRemaining(statement -> {
            used.add(statement.getPredicate().getURI());
            if (statement.getObject().isURIResource()) {
                add(statement.getResource(), ontology, used);
            }
        });
        return used;
    }

    private static void add(Resource term, Model ontology, Set<String> used) {
        if (used.add(term.getURI())) {
            ontology.listObjectsOfProperty(term, RDFS.subClassOf)
                    .andThen(ontology.listObjectsOfProperty(term, RDF.type))
                    .filterKeep(RDFNode::isURIResource)
                    .toList()
                    .forEach(wider -> add(wider.asResource(), ontology, used));
        }
    }

    private static Set<String> names(Question question) {
        String code =
                question.text().lines().filter(line -> !line.startsWith("#")).collect(Collectors.joining("\n"));
        return NAME.matcher(code).results().map(result -> result.group()).collect(Collectors.toSet());
    }

    /** Returns the names of the examples that use the term, sorted. */
    List<String> examples(Resource term) {
        return users(examples, term.getURI());
    }

    /** Returns the ids of the questions that name the term, sorted. */
    List<String> queries(Resource term) {
        return users(queries, terms.shortForm(term.getURI()));
    }

    private static List<String> users(Map<String, Set<String>> uses, String term) {
        return uses.entrySet().stream()
                .filter(use -> use.getValue().contains(term))
                .map(Map.Entry::getKey)
                .toList();
    }
}
