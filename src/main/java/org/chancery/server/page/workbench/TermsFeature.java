package org.chancery.server.page.workbench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.model.ChanceryException;
import org.chancery.query.Answer;
import org.chancery.query.QueryText;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Format;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.PageData;
import org.chancery.server.page.PageReader;

/** What an editor of queries can propose: prefixes, and the classes and properties that occur in the data. */
public final class TermsFeature implements Feature {
    private static final QueryText QUERIES = QueryText.beside(TermsFeature.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Comparator<Node> ENGLISH_FIRST = Comparator.comparing(
                    (Node text) -> !text.getLiteralLanguage().startsWith("en"))
            .thenComparing(Node::getLiteralLexicalForm);

    private final PageReader reader;
    private final Map<String, String> prefixes;

    /** @param prefixes namespaces by their prefixes, beside those that the data bring */
    public TermsFeature(PageReader reader, Map<String, String> prefixes) {
        this.reader = reader;
        this.prefixes = Map.copyOf(prefixes);
    }

    /**
     * The terms of the data.
     *
     * @param prefixes namespaces by their prefixes, in the order of these
     * @param classes those that have instances, the most first
     * @param properties those that have values, the most first
     */
    record Terms(Map<String, String> prefixes, List<Term> classes, List<Term> properties) {}

    /**
     * A class or property.
     *
     * @param comment what it means; empty if nobody says it
     * @param count how many instances or values it has
     */
    record Term(String iri, String label, String comment, long count) {}

    @Override
    public List<String> paths() {
        return List.of("/sparql/terms.json");
    }

    @Override
    public Reply answer(Request request) {
        byte[] body = reader.read(data -> json(terms(data)));
        return Reply.ok(Format.JSON, body).with("Cache-Control", "max-age=60");
    }

    private Terms terms(PageData data) {
        Map<String, String> all = new TreeMap<>(prefixes);
        data.dataset().prefixes().forEach((prefix, iri) -> {
            if (!prefix.isEmpty()) {
                all.put(prefix, iri);
            }
        });
        return new Terms(all, inUse(data, "classes-in-use"), inUse(data, "properties-in-use"));
    }

    private static List<Term> inUse(PageData data, String query) {
        return data.run().select(QUERIES.get(query), Map.of()).rows().stream()
                .map(row -> term(data, row))
                .toList();
    }

    private static Term term(PageData data, Answer.Row row) {
        Node term = row.get("term").orElseThrow();
        return new Term(
                term.getURI(), data.labels().text(term), comment(data, term), Long.parseLong(row.text("count")));
    }

    /** Returns the definition, or else the comment, English before others. */
    private static String comment(PageData data, Node term) {
        return Stream.of(SKOS.definition, RDFS.comment)
                .flatMap(property -> data.all(term, property).stream()
                        .filter(Node::isLiteral)
                        .sorted(ENGLISH_FIRST))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }

    private static byte[] json(Terms terms) {
        try {
            return JSON.writeValueAsBytes(terms);
        } catch (JsonProcessingException e) {
            throw new ChanceryException("The terms could not be written as JSON.", e);
        }
    }
}
