package org.chancery.server.page;

import org.apache.jena.graph.Node;
import org.chancery.explain.Wording;

/** Puts propositions, quantities and times into words that lead to their pages. */
public final class PropositionReader {
    private final Wording wording;

    public PropositionReader(PageData data) {
        this.wording = new Wording(data.graph());
    }

    /** Returns the proposition in words, with its page. */
    public Link link(Node proposition) {
        return new Link(wording.proposition(proposition), "en", Addresses.page(proposition));
    }

    /** Returns the event in words: its type, who did what to whom, where and when. */
    public String event(Node event) {
        return wording.event(event);
    }

    /** Returns the amount with its unit, hedged as the source hedges it, and the words for it. */
    public String quantity(Node quantity) {
        return wording.quantity(quantity);
    }

    /** Returns the time as it is written in EDTF. */
    public String time(Node time) {
        return wording.time(time);
    }
}
