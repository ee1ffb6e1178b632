package org.chancery.server.page.compare;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A matter with what two sources say on it.
 *
 * @param how in what they differ, in words; empty if in nothing
 * @param propositions the matter: one proposition, or those that are compared
 * @param a claims of the first source; none if it does not speak of it
 * @param b claims of the second source; none if it does not speak of it
 */
record Matched(String how, List<Node> propositions, List<Node> a, List<Node> b) {
    Matched {
        propositions = List.copyOf(propositions);
        a = List.copyOf(a);
        b = List.copyOf(b);
    }

    int claims() {
        return a.size() + b.size();
    }
}
