package org.chancery.server.page.compare;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.chancery.query.QueryText;
import org.chancery.server.page.PageData;
import org.chancery.vocab.CYV;

/**
 * All that one source says.
 *
 * @param stances its claims by proposition, in the order of the propositions' IRIs
 */
record Opinion(Map<String, List<Stance>> stances) {
    private static final QueryText QUERIES = QueryText.beside(Opinion.class);

    /** One claim, with the side that it takes. */
    record Stance(Node claim, Node proposition, boolean denied) {}

    static Opinion of(Node source, PageData data) {
        return new Opinion(data.run().select(QUERIES.get("claims-of"), Map.of("source", source)).rows().stream()
                .map(row -> new Stance(
                        row.get("claim").orElseThrow(),
                        row.get("proposition").orElseThrow(),
                        row.get("polarity").filter(CYV.denied.asNode()::equals).isPresent()))
                .collect(Collectors.groupingBy(
                        stance -> stance.proposition().toString(), TreeMap::new, Collectors.toList())));
    }

    List<Stance> on(String proposition) {
        return stances.getOrDefault(proposition, List.of());
    }

    /** Returns all claims. */
    List<Node> claims() {
        return stances.values().stream()
                .flatMap(List::stream)
                .map(Stance::claim)
                .toList();
    }
}
