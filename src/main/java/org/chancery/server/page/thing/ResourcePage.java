package org.chancery.server.page.thing;

import java.util.List;
import org.chancery.server.page.Fact;
import org.chancery.server.page.Link;
import org.chancery.server.page.Part;
import org.chancery.server.page.claim.ClaimView;
import org.chancery.server.page.claim.StatementView;

/**
 * What the page of one thing shows.
 *
 * @param iri the thing
 * @param title its name
 * @param types what it is
 * @param otherNames other names
 * @param facts what reference data and the graph say of it in so many triples
 * @param about claims about it, by proposition
 * @param by claims that it makes
 * @param pointing what points at it
 * @param address of this page, without parameters
 * @param data address of the same as data, without ending
 */
public record ResourcePage(
        String iri,
        Link title,
        List<Link> types,
        List<Link> otherNames,
        List<Fact> facts,
        Part<StatementView> about,
        Part<ClaimView> by,
        List<Fact> pointing,
        String address,
        String data) {
    public ResourcePage {
        types = List.copyOf(types);
        otherNames = List.copyOf(otherNames);
        facts = List.copyOf(facts);
        pointing = List.copyOf(pointing);
    }

    /** Tells whether there are claims to show, here or on another part. */
    public boolean hasClaims() {
        return !about.isEmpty() || !by.isEmpty();
    }
}
