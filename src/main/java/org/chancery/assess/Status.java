package org.chancery.assess;

import org.apache.jena.graph.Node;
import org.chancery.vocab.CYV;

/** How the claims on a proposition stand to one another under a policy. */
public enum Status {
    UNCONTESTED(CYV.uncontested.asNode()),
    SINGLE_SOURCE(CYV.singleSource.asNode()),
    CONTESTED(CYV.contested.asNode()),
    REJECTED(CYV.rejected.asNode()),
    DENIED_ONCE(CYV.deniedOnce.asNode()),
    UNCONFIRMED(CYV.unconfirmed.asNode());

    private final Node code;

    Status(Node code) {
        this.code = code;
    }

    Node code() {
        return code;
    }

    /** Returns the status of a proposition with so many independent sources on either side. */
    static Status of(int affirming, int denying, Policy policy) {
        if (affirming > 0 && denying > 0) {
            return CONTESTED;
        }
        if (affirming > 0) {
            return affirming >= policy.minimumSources() ? UNCONTESTED : SINGLE_SOURCE;
        }
        if (denying > 0) {
            return denying >= policy.rejectingSources() ? REJECTED : DENIED_ONCE;
        }
        return UNCONFIRMED;
    }
}
