package org.chancery.assess;

import org.apache.jena.graph.Node;
import org.chancery.vocab.CYV;

/** How what an actor says on a proposition changed over time, the most telling first. */
enum Change {
    REVERSED(CYV.reversed.asNode()),
    ORDER_UNKNOWN(CYV.orderUnknown.asNode()),
    HEDGE_DROPPED(CYV.hedgeDropped.asNode()),
    HEDGE_ADDED(CYV.hedgeAdded.asNode()),
    STEADY(CYV.steady.asNode()),
    ONCE_STATED(CYV.onceStated.asNode());

    private final Node code;

    Change(Node code) {
        this.code = code;
    }

    Node code() {
        return code;
    }
}
