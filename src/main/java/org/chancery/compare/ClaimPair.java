package org.chancery.compare;

import java.util.List;

/** A claim as both runs tell it. */
public record ClaimPair(ToldClaim before, ToldClaim after) {
    /** Returns the aspects in which they differ, in their order; none if both tell the same. */
    public List<Aspect> differences() {
        return before.differences(after);
    }
}
