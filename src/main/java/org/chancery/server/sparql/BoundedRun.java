package org.chancery.server.sparql;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/** Runs one query to its whole answer, or to the problem that says which limit it passed. */
final class BoundedRun {
    private static final int COUNT_ON = 10;

    private final Limits limits;
    private final Stop stop;

    /** @param stop by which the run may be ended early */
    BoundedRun(Limits limits, Stop stop) {
        this.limits = limits;
        this.stop = stop;
    }

    /** Returns the answer; graphs that the request or the query names are taken from the data, never fetched. */
    QueryResult run(Query query, DatasetDescription graphs, DatasetGraph data) {
        DatasetGraph scope = graphs.isEmpty() ? data : DynamicDatasets.dynamicDataset(graphs, data, false);
        try (QueryExec run = QueryExec.dataset(scope)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .timeout(limits.time().toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            stop.onRequest(run::abort);
            return result(query, run);
        }
    }

    private QueryResult result(Query query, QueryExec run) {
        if (query.isAskType()) {
            return new QueryResult.Truth(run.ask());
        }
        if (query.isSelectType()) {
            return rows(run.select());
        }
        return triples(query.isDescribeType() ? run.describeTriples() : run.constructTriples());
    }

    private QueryResult rows(RowSet rows) {
        List<Binding> kept = new ArrayList<>();
        long counted = 0;
        while (rows.hasNext() && counted < limits.rows() * COUNT_ON) {
            Binding row = rows.next();
            counted++;
            if (counted <= limits.rows()) {
                kept.add(row);
            }
        }
        if (counted > limits.rows()) {
            throw LimitProblem.rows(limits.rows(), counted, !rows.hasNext());
        }
        return new QueryResult.Rows(rows.getResultVars(), kept);
    }

    private QueryResult triples(Iterator<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        while (triples.hasNext()) {
            graph.add(triples.next());
            if (graph.size() > limits.rows()) {
                throw LimitProblem.rows(limits.rows(), graph.size(), false);
            }
        }
        return new QueryResult.Triples(graph);
    }
}
