package org.chancery.store.remote;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What a server tells of a write that is under way or was cut off.
 *
 * @param write its IRI
 * @param who the process that writes, as {@link Writer#sign} names it
 * @param since when it began
 * @param isReady whether all that it changes is laid down, so that it has only to be put in place
 * @param parts what it changes, graph by graph, as far as it is known
 */
record Sign(Node write, String who, String since, boolean isReady, List<Part> parts) {

    /**
     * What a write changes in one graph.
     *
     * @param name its IRI
     * @param target the graph
     */
    record Part(Node name, Node target) {
        Node added() {
            return NodeFactory.createURI(name.getURI() + "/added");
        }

        Node removed() {
            return NodeFactory.createURI(name.getURI() + "/removed");
        }
    }

    boolean isOf(Node other) {
        return write.equals(other);
    }

    boolean isAbandoned() {
        return Writer.ofSign(who).filter(Writer::isGone).isPresent();
    }

    /** Returns who writes since when, as in {@code a write of process 12 on lion, begun at 2024-05-01T12:00:00Z}. */
    String description() {
        String process = Writer.ofSign(who)
                .map(writer -> "process " + writer.process() + " on " + writer.host())
                .orElse("'" + who + "'");
        return "a write of " + process + ", begun at " + since;
    }
}
