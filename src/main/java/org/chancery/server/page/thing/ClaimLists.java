package org.chancery.server.page.thing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.query.QueryText;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pager;
import org.chancery.server.page.claim.Balance;
import org.chancery.server.page.claim.ClaimReader;
import org.chancery.vocab.CY;

/** Reads the claims that a thing makes, and those that are made on it if it is a proposition. */
final class ClaimLists {
    private static final QueryText QUERIES = QueryText.beside(ClaimLists.class);
    private static final int SIZE = 40;

    private final PageData data;

    ClaimLists(PageData data) {
        this.data = data;
    }

    /** Returns a part of the claims that an actor makes, by document and place. */
    ResourcePage.Claims by(Node actor, int part, IntFunction<String> address) {
        List<Node> all = data.run().select(QUERIES.get("claims-by"), Map.of("resource", actor)).rows().stream()
                .map(row -> row.get("claim").orElseThrow())
                .toList();
        return part(all, "", part, address);
    }

    /** Returns a part of the claims on a proposition or event. */
    ResourcePage.Claims on(Node proposition, int part, IntFunction<String> address) {
        List<Node> all = data.pointingAt(proposition, CY.asserts).stream()
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        return part(all, standing(proposition), part, address);
    }

    private String standing(Node proposition) {
        Balance balance = Balance.of(proposition, data);
        return balance.status().isEmpty() ? "" : balance.status() + ": " + balance.words();
    }

    private ResourcePage.Claims part(List<Node> all, String standing, int part, IntFunction<String> address) {
        ClaimReader reader = new ClaimReader(data);
        Stream<Node> shown = all.stream().skip((part - 1L) * SIZE).limit(SIZE);
        return new ResourcePage.Claims(
                shown.map(reader::read).toList(),
                standing,
                all.size(),
                Pager.of(part, Pager.parts(all.size(), SIZE), address));
    }
}
