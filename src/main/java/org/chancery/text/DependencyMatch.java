package org.chancery.text;

import java.util.Map;
import java.util.OptionalInt;

/**
 * One way in which a pattern fits a sentence.
 *
 * @param nodes index of the token that each named node of the pattern fits
 */
public record DependencyMatch(Map<String, Integer> nodes) {
    public DependencyMatch {
        nodes = Map.copyOf(nodes);
    }

    /** Returns the token that the named node fits; empty if the pattern left it open. */
    public OptionalInt node(String name) {
        Integer index = nodes.get(name);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }
}
