package org.chancery.server.page.thing;

import java.util.List;
import org.chancery.server.page.Choice;
import org.chancery.server.page.Link;
import org.chancery.server.page.Pager;
import org.chancery.server.page.claim.ClaimView;
import org.chancery.server.page.timeline.Timeline;

/**
 * What the page of one thing shows.
 *
 * @param iri the thing
 * @param title its name
 * @param types what it is
 * @param otherNames other names
 * @param offices the offices that it held, or that others held in it
 * @param statements what is claimed about it
 * @param ties whom these statements tie it to
 * @param times when the statements are said to have come about
 * @param on the claims on it, if it is a proposition
 * @param said the claims that it makes
 * @param facts what reference data and the graph say of it in so many triples
 * @param pointing what points at it
 * @param address of this page, without parameters
 */
public record ResourcePage(
        String iri,
        Link title,
        List<Link> types,
        List<Link> otherNames,
        Timeline offices,
        Statements statements,
        Ties ties,
        Times times,
        Claims on,
        Claims said,
        List<Fact> facts,
        List<Fact> pointing,
        String address) {
    public ResourcePage {
        types = List.copyOf(types);
        otherNames = List.copyOf(otherNames);
        facts = List.copyOf(facts);
        pointing = List.copyOf(pointing);
    }

    /**
     * One part of the statements.
     *
     * @param fitting how many there are of those asked for, on all parts
     * @param total how many there are
     * @param claims how many claims there are on all of them
     * @param filters what can be asked for
     */
    public record Statements(
            List<StatementGroup> groups, int fitting, int total, long claims, Filters filters, Pager pager) {
        public Statements {
            groups = List.copyOf(groups);
        }
    }

    /**
     * What can be asked for, and what is.
     *
     * @param sources the least number of sources asked for
     * @param from as it was asked for; empty if it was not
     * @param to as it was asked for; empty if it was not
     * @param used whether anything is
     */
    public record Filters(
            List<Choice> types,
            List<Choice> statuses,
            List<Choice> certainties,
            int sources,
            String from,
            String to,
            boolean used) {
        public Filters {
            types = List.copyOf(types);
            statuses = List.copyOf(statuses);
            certainties = List.copyOf(certainties);
        }
    }

    /**
     * The neighbourhood.
     *
     * @param statements how many statements the ties are of: the first so many of those asked for
     */
    public record Ties(List<Tie> ties, int statements) {
        public Ties {
            ties = List.copyOf(ties);
        }
    }

    /**
     * One part of the timeline.
     *
     * @param total how many times there are on all parts
     */
    public record Times(Timeline timeline, int total, Pager pager) {}

    /**
     * One part of a list of claims.
     *
     * @param standing how they stand to one another, in words; empty if they are not on one thing
     * @param total how many there are on all parts
     */
    public record Claims(List<ClaimView> claims, String standing, int total, Pager pager) {
        public Claims {
            claims = List.copyOf(claims);
        }
    }

    /** Tells whether there are claims to show, here or on another part. */
    public boolean hasClaims() {
        return statements.total() > 0 || said.total() > 0 || on.total() > 0;
    }
}
