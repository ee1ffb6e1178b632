package org.chancery.assess.comparison;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * One way in which claims meet. What it finds in a matter depends on nothing but the propositions of that matter and their
 * claims, so that a matter need not be looked at again until one of them changes.
 */
interface Comparison {
    /** Returns the matters of which the proposition is part; none if it is not to be compared in this way. */
    List<Matter> mattersOf(Node proposition);

    /**
     * Returns what the propositions of the matter disagree in.
     *
     * @param members all propositions of which {@link #mattersOf} gives the matter, in order of their IRIs
     */
    List<Disagreement> compare(Matter matter, List<Node> members);
}
