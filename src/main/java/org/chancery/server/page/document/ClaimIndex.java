package org.chancery.server.page.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.chancery.query.Answer;
import org.chancery.query.QueryText;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.page.Choice;
import org.chancery.server.page.PageData;

/**
 * All claims of a document in the order of the text.
 *
 * @param all every one
 * @param fitting those that are asked for
 */
record ClaimIndex(List<IndexedClaim> all, List<IndexedClaim> fitting) {
    private static final QueryText QUERIES = QueryText.beside(ClaimIndex.class);

    /** Returns the index; throws {@link HttpProblem} 400 if the source that is asked for makes no claim here. */
    static ClaimIndex of(PageData data, Node document, ReaderAsk ask) {
        List<Answer.Row> rows = data.run()
                .select(QUERIES.get("claims"), Map.of("document", document))
                .rows();
        List<IndexedClaim> all = IntStream.range(0, rows.size())
                .mapToObj(i -> IndexedClaim.of(i + 1, rows.get(i)))
                .toList();
        ask.source().ifPresent(source -> refuseUnknown(source, all));
        return new ClaimIndex(all, all.stream().filter(claim -> claim.fits(ask)).toList());
    }

    private static void refuseUnknown(String source, List<IndexedClaim> all) {
        if (all.stream().noneMatch(claim -> claim.sourceValue().equals(source))) {
            throw HttpProblem.badRequest("No claim of this document is by '" + source + "'; there are claims by: "
                    + all.stream()
                            .map(IndexedClaim::sourceValue)
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".");
        }
    }

    List<Choice> polarities(ReaderAsk ask) {
        return choices(IndexedClaim::polarity, ask.polarity(), Function.identity());
    }

    List<Choice> kinds(ReaderAsk ask) {
        return choices(IndexedClaim::kind, ask.kind(), Function.identity());
    }

    List<Choice> sources(ReaderAsk ask, PageData data) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        all.forEach(claim -> claim.source().ifPresent(node -> nodes.put(claim.sourceValue(), node)));
        return choices(IndexedClaim::sourceValue, ask.source(), value -> Optional.ofNullable(nodes.get(value))
                .map(data.labels()::text)
                .orElse("unknown"));
    }

    private List<Choice> choices(
            Function<IndexedClaim, String> value, Optional<String> chosen, Function<String, String> label) {
        Map<String, Long> counts = all.stream()
                .map(value)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Choice(
                        entry.getKey(),
                        label.apply(entry.getKey()),
                        entry.getValue(),
                        chosen.filter(entry.getKey()::equals).isPresent()))
                .toList();
    }
}
