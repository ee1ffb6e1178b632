package org.chancery.server.page.why;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.explain.Explanation;
import org.chancery.query.QueryText;
import org.chancery.server.page.PageData;
import org.chancery.server.page.claim.ClaimReader;

/** Reads a claim with those that stand against it. */
final class AgainstReader {
    private static final QueryText QUERIES = QueryText.beside(AgainstReader.class);
    private static final int MOST = 10;

    private AgainstReader() {}

    /** Returns the page about the claim; one about whatever was asked for, if it is no claim. */
    static WhyPage read(PageData data, Explanation explanation, Optional<Node> claim) {
        if (claim.isEmpty()) {
            return new WhyPage(explanation, Optional.empty(), List.of(), 0);
        }
        ClaimReader reader = new ClaimReader(data);
        List<Node> others = data.run().select(QUERIES.get("against"), Map.of("claim", claim.get())).rows().stream()
                .map(row -> row.get("other").orElseThrow())
                .toList();
        return new WhyPage(
                explanation,
                claim.map(reader::read),
                others.stream().limit(MOST).map(reader::read).toList(),
                others.size());
    }
}
