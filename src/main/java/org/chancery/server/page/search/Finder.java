package org.chancery.server.page.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.vocabulary.DCTerms;
import org.chancery.query.Answer;
import org.chancery.query.QueryText;
import org.chancery.server.page.PageData;
import org.chancery.vocab.CY;

/** Finds things by names and claims by words: by the text index of the data, or by reading all where they have none. */
final class Finder {
    private static final QueryText QUERIES = QueryText.beside(Finder.class);
    private static final int EVENTS_LAST = 3;
    private static final long ALL = Integer.MAX_VALUE;

    private final PageData data;
    private final SearchText text;

    Finder(PageData data, SearchText text) {
        this.data = data;
        this.text = text;
    }

    /** Returns the things with such a name, each once by its best name; their documents are not told. */
    List<Hit> names() {
        Map<Node, Optional<String>> kinds = new HashMap<>();
        return best(
                rows("names", ALL)
                        .flatMap(row -> kinds
                                .computeIfAbsent(thing(row), thing -> Kinds.of(thing, data))
                                .map(kind -> name(row, kind))
                                .stream()));
    }

    /** Returns all claims with such words, each once. */
    List<Hit> quotations() {
        return quotations(ALL);
    }

    /** Returns so many of the claims with such words, each once: those that the text index takes for the best. */
    List<Hit> quotations(long most) {
        return best(rows("quotations", most)
                .map(row -> new Hit(
                        thing(row),
                        Kinds.QUOTATION,
                        row.text("name"),
                        0,
                        score(row),
                        Set.of(row.get("document").orElseThrow()))));
    }

    /** Returns the hit with the documents that refer to the thing. */
    Hit withDocuments(Hit hit) {
        Stream<Node> referring = data.pointingAt(hit.thing(), CY.refersTo).stream()
                .flatMap(reference -> data.all(reference, DCTerms.isPartOf).stream());
        Stream<Node> telling = data.pointingAt(hit.thing(), CY.describedEvent).stream()
                .flatMap(proposition -> data.pointingAt(proposition, CY.asserts).stream())
                .flatMap(claim -> data.all(claim, CY.voicedIn).stream());
        Stream<Node> itself = data.isA(hit.thing(), CY.Document) ? Stream.of(hit.thing()) : Stream.empty();
        Set<Node> documents =
                Stream.of(referring, telling, itself).flatMap(some -> some).collect(Collectors.toSet());
        return new Hit(hit.thing(), hit.kind(), hit.name(), hit.rank(), hit.score(), documents);
    }

    private Hit name(Answer.Row row, String kind) {
        int rank = kind.equals(CY.Event.getLocalName()) ? EVENTS_LAST : text.rank(row.text("name"));
        return new Hit(thing(row), kind, row.text("name"), rank, score(row), Set.of());
    }

    private Stream<Answer.Row> rows(String what, long most) {
        if (text.isEmpty()) {
            return Stream.empty();
        }
        if (data.dataset().getContext().isDefined(TextQuery.textIndex)) {
            return data.run().select(QUERIES.get(what), Map.of("words", text.query()), 0, most).rows().stream();
        }
        return data.run().select(QUERIES.get("all-" + what), Map.of()).rows().stream()
                .filter(row -> text.fits(row.text("name")))
                .limit(most);
    }

    private static List<Hit> best(Stream<Hit> hits) {
        return hits.collect(Collectors.toMap(Hit::thing, hit -> hit, BinaryOperator.minBy(Hit.BEST))).values().stream()
                .sorted(Hit.BEST)
                .toList();
    }

    private static Node thing(Answer.Row row) {
        return row.get("thing").orElseThrow();
    }

    private static double score(Answer.Row row) {
        return row.get("score")
                .map(Node::getLiteralValue)
                .map(value -> ((Number) value).doubleValue())
                .orElse(0.0);
    }
}
