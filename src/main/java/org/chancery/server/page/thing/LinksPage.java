package org.chancery.server.page.thing;

import java.util.List;
import org.chancery.server.page.Link;
import org.chancery.server.page.Pager;

/**
 * One part of the ends of one property of a thing.
 *
 * @param thing the thing with its page
 * @param property its name, with the page that defines it
 * @param incoming whether these point at the thing, and not the thing at them
 * @param ends those of this part, in the order of their IRIs
 * @param total how many there are
 */
public record LinksPage(Link thing, Link property, boolean incoming, List<Link> ends, int total, Pager pager) {
    public LinksPage {
        ends = List.copyOf(ends);
    }
}
