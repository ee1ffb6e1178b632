package org.chancery.server.page.disagreement;

import java.util.List;
import org.chancery.server.page.Address;
import org.chancery.server.page.Link;
import org.chancery.server.page.Part;

/**
 * What the page of disagreements shows.
 *
 * @param kinds the kinds that occur, with their numbers, and all of them first
 * @param about the actor to whom the page keeps; plain and empty for all
 * @param document to which the page keeps; plain and empty for all
 * @param items one part of the disagreements
 * @param address of this page
 */
public record DisagreementsPage(
        List<Kind> kinds, Link about, Link document, Part<DisagreementView> items, Address address) {
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
