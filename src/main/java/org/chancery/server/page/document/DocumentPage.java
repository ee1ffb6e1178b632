package org.chancery.server.page.document;

import java.util.List;
import org.chancery.server.page.Choice;
import org.chancery.server.page.Pager;

/**
 * What the page of a document shows.
 *
 * @param headline what is known of the document
 * @param blocks the text of this part with the words of the claims marked
 * @param claims the claims of this part in the order of the text
 * @param chosen how many claims fit what is asked for, in all parts
 * @param total how many claims the document has
 * @param length of the whole text in code points
 * @param options what can be asked for
 * @param pager which part is shown
 * @param address of this page, without parameters
 */
public record DocumentPage(
        Headline headline,
        List<BlockView> blocks,
        List<NumberedClaim> claims,
        int chosen,
        int total,
        int length,
        Options options,
        Pager pager,
        String address) {
    public DocumentPage {
        blocks = List.copyOf(blocks);
        claims = List.copyOf(claims);
    }

    /**
     * What can be asked for, and what is.
     *
     * @param filtered whether some claims are left out
     * @param whole whether the whole text is shown
     * @param mayBeWhole whether the owner of the server allows that
     * @param around how many code points are shown on either side of the words, where not all are
     */
    public record Options(
            List<Choice> polarities,
            List<Choice> kinds,
            List<Choice> sources,
            boolean filtered,
            boolean whole,
            boolean mayBeWhole,
            int around) {
        public Options {
            polarities = List.copyOf(polarities);
            kinds = List.copyOf(kinds);
            sources = List.copyOf(sources);
        }
    }

    /** Returns the number of claims in words. */
    public String count() {
        String all = total == 1 ? "1 claim" : total + " claims";
        String fitting = chosen == total ? all : chosen + " of " + all;
        return pager.parts() == 1 ? fitting : fitting + ", of which " + claims.size() + " are on this part";
    }
}
