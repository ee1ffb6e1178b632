package org.chancery.server.page.disagreement;

import java.util.List;
import org.chancery.server.page.Link;
import org.chancery.server.page.Part;

/**
 * What the page of disagreements shows.
 *
 * @param kinds the kinds that occur, with their numbers, and all of them first
 * @param about the actor to whom the page keeps; plain and empty for all
 * @param items one part of the disagreements
 * @param query the choice of this page as it goes into an address, ending with an ampersand if there is one
 */
public record DisagreementsPage(List<Kind> kinds, Link about, Part<DisagreementView> items, String query) {
    public DisagreementsPage {
        kinds = List.copyOf(kinds);
    }

    /**
     * One kind to choose.
     *
     * @param chosen whether the page keeps to it
     */
    public record Kind(String name, long number, String href, boolean chosen) {}
}
