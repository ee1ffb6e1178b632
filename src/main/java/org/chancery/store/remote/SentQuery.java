package org.chancery.store.remote;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.chancery.query.bound.Meter;

/** Makes of any query the one that the server is sent: a SELECT of what its pattern matches, over the triples of the store. */
final class SentQuery {
    private SentQuery() {}

    /** @param graph that stands for the default graph */
    static Query of(Query query, Optional<Node> graph, Meter meter) {
        Query sent = QueryTransformOps.transform(query, new SentPattern(meter));
        if (!query.isSelectType()) {
            selectAll(sent);
        }
        if (query.isAskType()) {
            sent.setLimit(1);
        }
        graph.ifPresent(name -> sent.setQueryPattern(within(name, sent.getQueryPattern())));
        return sent;
    }

    private static void selectAll(Query query) {
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.resetResultVars();
    }

    /** Inner names of graphs win over it, as they do over the default graph. */
    static Element within(Node graph, Element pattern) {
        ElementGroup group = new ElementGroup();
        group.addElement(new ElementNamedGraph(graph, pattern));
        return group;
    }
}
