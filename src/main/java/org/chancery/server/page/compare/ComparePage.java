package org.chancery.server.page.compare;

import java.util.List;
import org.chancery.server.page.Address;
import org.chancery.server.page.Link;
import org.chancery.server.page.Part;
import org.chancery.server.page.claim.ClaimView;

/**
 * What the page of a comparison shows.
 *
 * @param a the first source; plain and empty if none is chosen
 * @param b the second source; plain and empty if none is chosen
 * @param lists with their numbers; none until two sources are chosen
 * @param matters one part of the chosen list
 * @param actors pairs that contradict each other most; none once two sources are chosen
 * @param documents pairs whose claims contradict each other most; none once two sources are chosen
 * @param address of this page
 */
public record ComparePage(
        Link a, Link b, List<Tab> lists, Part<Row> matters, List<Pair> actors, List<Pair> documents, Address address) {
    public ComparePage {
        lists = List.copyOf(lists);
        actors = List.copyOf(actors);
        documents = List.copyOf(documents);
    }

    /** One of the lists, with how many matters are in it. */
    public record Tab(String value, int number, String href, boolean chosen) {}

    /**
     * A matter with what both say.
     *
     * @param how in what they differ, in words; empty if in nothing
     * @param matters in words, with their pages
     * @param a claims of the first, some of them
     * @param b claims of the second, some of them
     * @param more how many claims are not shown
     */
    public record Row(String how, List<Link> matters, List<ClaimView> a, List<ClaimView> b, int more) {
        public Row {
            matters = List.copyOf(matters);
            a = List.copyOf(a);
            b = List.copyOf(b);
        }
    }

    /** Two who contradict each other, how often, and where they are compared. */
    public record Pair(Link a, Link b, long number, String href) {}

    /** Tells whether there are two sources to compare. */
    public boolean complete() {
        return a.leads() && b.leads();
    }
}
