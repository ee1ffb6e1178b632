package org.chancery.server.page.search;

import java.util.List;
import org.chancery.server.page.Address;
import org.chancery.server.page.Link;
import org.chancery.server.page.Part;
import org.chancery.server.page.claim.ClaimView;

/**
 * What the page of a search shows.
 *
 * @param asked as it was typed
 * @param note what is odd about it, for people; empty if nothing is
 * @param names one part of the things with such a name
 * @param nameCount how many things there are on all parts
 * @param quotations one part of the claims with such words
 * @param quotationCount how many claims there are on all parts
 * @param facets by which to choose among them
 * @param address of this page
 */
public record SearchPage(
        String asked,
        String note,
        Part<Named> names,
        int nameCount,
        Part<ClaimView> quotations,
        int quotationCount,
        List<Facet> facets,
        Address address) {
    public SearchPage {
        facets = List.copyOf(facets);
    }

    /**
     * A thing that was found by a name.
     *
     * @param iri the thing
     * @param name its label with its page
     * @param kind what it is, in words
     * @param found the name by which it was found; empty if that is its label
     * @param others its further names
     * @param by how many claims it makes
     * @param about how many claims are about it
     */
    public record Named(String iri, Link name, String kind, String found, List<Link> others, long by, long about) {
        public Named {
            others = List.copyOf(others);
        }
    }

    /**
     * One property by which to choose.
     *
     * @param name of the property, for people
     * @param choices its values that occur, with what is chosen
     * @param more how many further values there are
     */
    public record Facet(String name, List<Choice> choices, int more) {
        public Facet {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One value to choose.
     *
     * @param href the address with the choice, or without it if it is chosen
     */
    public record Choice(String label, long number, String href, boolean chosen) {}

    /** Tells whether there is a part after this one. */
    public boolean more() {
        return names.more() || quotations.more();
    }
}
