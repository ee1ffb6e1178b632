package org.chancery.server.page.question;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.query.Answer;
import org.chancery.server.page.PageData;
import org.chancery.server.page.ThingGraph;

/** The triples of the things that an answer names. */
final class AnswerGraph {
    private AnswerGraph() {}

    /** Returns no triples. */
    static Graph empty() {
        return ThingGraph.of(Graph.emptyGraph, List.of()).triples();
    }

    /** Returns what the data say of every thing in the answer. */
    static Graph of(PageData data, Answer answer) {
        List<Node> things = answer.rows().stream()
                .flatMap(row -> row.values().values().stream())
                .filter(Node::isURI)
                .distinct()
                .toList();
        return ThingGraph.of(data.graph(), things).triples();
    }
}
