package org.chancery.explain;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.chancery.model.RelationType;

/** What somebody wants to have explained. */
sealed interface Asked {
    /** A thing that the data know. */
    record Thing(Node node) implements Asked {}

    /**
     * A tie between two.
     *
     * @param type absent if any will do
     */
    record Tie(Node subject, Optional<RelationType> type, Node object) implements Asked {}
}
