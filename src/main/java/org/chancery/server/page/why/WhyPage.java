package org.chancery.server.page.why;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.chancery.explain.Explanation;
import org.chancery.explain.Standing;
import org.chancery.explain.Wording;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.claim.Balance;
import org.chancery.server.page.claim.ClaimView;
import org.chancery.vocab.Bases;

/**
 * What the page of an explanation shows.
 *
 * @param explanation what stands behind something
 * @param claim the claim, if it is one that is explained
 * @param against some of the claims that stand against it
 * @param opponents how many of these there are
 */
public record WhyPage(Explanation explanation, Optional<ClaimView> claim, List<ClaimView> against, int opponents) {
    public WhyPage {
        against = List.copyOf(against);
    }

    /** Returns the title: the claim's proposition, or what was asked for. */
    public String title() {
        return claim.map(view -> view.proposition().text()).orElse(explanation.asked());
    }

    /** Returns how many sources stand on which side, in words. */
    public String words(Standing standing) {
        return new Balance("", standing.affirming(), standing.denying()).words();
    }

    /** Returns the status in words. */
    public String status(Standing standing) {
        return Wording.readable(NodeFactory.createURI(Bases.CODES + standing.status()));
    }

    /** Returns the address of the page about the thing. */
    public String page(String iri) {
        return Addresses.page(NodeFactory.createURI(iri));
    }

    /** Returns the address of the list of all that stands against the claim; the proposition's page holds both sides. */
    public String proposition() {
        return claim.map(view -> view.proposition().href()).orElse("");
    }
}
