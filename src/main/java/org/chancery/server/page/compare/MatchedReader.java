package org.chancery.server.page.compare;

import java.util.List;
import org.apache.jena.graph.Node;
import org.chancery.server.page.PageData;
import org.chancery.server.page.PropositionReader;
import org.chancery.server.page.claim.ClaimReader;
import org.chancery.server.page.claim.ClaimView;

/** Reads the words of both sources on a matter. */
final class MatchedReader {
    private static final int OF_EACH = 3;

    private final PropositionReader propositions;
    private final ClaimReader claims;

    MatchedReader(PageData data) {
        this.propositions = new PropositionReader(data);
        this.claims = new ClaimReader(data);
    }

    ComparePage.Row read(Matched matched) {
        List<ClaimView> a = views(matched.a());
        List<ClaimView> b = views(matched.b());
        return new ComparePage.Row(
                matched.how(),
                matched.propositions().stream().map(propositions::link).toList(),
                a,
                b,
                matched.claims() - a.size() - b.size());
    }

    private List<ClaimView> views(List<Node> some) {
        return some.stream().limit(OF_EACH).map(claims::read).toList();
    }
}
