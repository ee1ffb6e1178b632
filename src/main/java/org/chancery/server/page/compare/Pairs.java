package org.chancery.server.page.compare;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.chancery.query.Answer;
import org.chancery.query.QueryText;
import org.chancery.server.page.Address;
import org.chancery.server.page.PageData;

/** Finds the pairs of sources that contradict each other most. */
final class Pairs {
    private static final QueryText QUERIES = QueryText.beside(Pairs.class);
    private static final int MOST = 20;

    private final PageData data;
    private final Address address;

    Pairs(PageData data, Address address) {
        this.data = data;
        this.address = address;
    }

    /** Returns at most twenty pairs of actors, of which one is the source if one is bound. */
    List<ComparePage.Pair> actors(Map<String, Node> bound) {
        return pairs("pairs-of-actors", bound);
    }

    /** Returns at most twenty pairs of documents, of which one is the source if one is bound. */
    List<ComparePage.Pair> documents(Map<String, Node> bound) {
        return pairs("pairs-of-documents", bound);
    }

    /** Each pair is found twice, with either first. */
    private List<ComparePage.Pair> pairs(String query, Map<String, Node> bound) {
        return data.run().select(QUERIES.get(query), bound).rows().stream()
                .filter(row -> !bound.isEmpty() || row.text("a").compareTo(row.text("b")) < 0)
                .map(row -> pair(bound, row))
                .limit(MOST)
                .toList();
    }

    private ComparePage.Pair pair(Map<String, Node> bound, Answer.Row row) {
        Node a = row.get("a").orElseGet(() -> bound.get("a"));
        Node b = row.get("b").orElseGet(() -> bound.get("b"));
        return new ComparePage.Pair(
                data.labels().link(a),
                data.labels().link(b),
                Long.parseLong(row.text("number")),
                address.with("a", a.toString()).with("b", b.toString()).href());
    }
}
