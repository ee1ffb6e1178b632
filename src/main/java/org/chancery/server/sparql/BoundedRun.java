package org.chancery.server.sparql;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.chancery.query.bound.BoundedExecution;
import org.chancery.query.bound.BoundedGraph;
import org.chancery.query.bound.Meter;
import org.chancery.query.bound.Sizes;

/** Runs one query to its whole answer, or to the problem that says which limit it passed. */
final class BoundedRun {
    private static final int COUNT_ON = 10;

    private final Limits limits;
    private final Meter meter;
    private final Meter.Holding kept;

    /** @param meter that the run keeps to, until the answer is written */
    BoundedRun(Limits limits, Meter meter) {
        this.limits = limits;
        this.meter = meter;
        this.kept = meter.holding();
    }

    /** Returns the answer; graphs that the request or the query names are taken from the data, never fetched. */
    QueryResult run(Query query, DatasetDescription graphs, DatasetGraph data) {
        DatasetGraph scope = graphs.isEmpty() ? data : DynamicDatasets.dynamicDataset(graphs, data, false);
        Query asked = graphs.isEmpty() ? query : withoutFrom(query);
        try (QueryExec run = BoundedExecution.of(scope, asked, meter).build()) {
            return result(asked, run);
        }
    }

    /** Graphs that the request names stand in the place of those that the query names (SPARQL 1.1 Protocol, 2.1.4). */
    private static Query withoutFrom(Query query) {
        Query copy = query.cloneQuery();
        copy.getGraphURIs().clear();
        copy.getNamedGraphURIs().clear();
        return copy;
    }

    private QueryResult result(Query query, QueryExec run) {
        if (query.isAskType()) {
            return new QueryResult.Truth(run.ask());
        }
        if (query.isSelectType()) {
            return rows(run.select());
        }
        Graph graph = BoundedGraph.of(new Counted(), meter);
        return new QueryResult.Triples(query.isDescribeType() ? run.describe(graph) : run.construct(graph));
    }

    /** The triples of an answer, which may be so many. */
    private final class Counted extends GraphWrapper {
        private long size;

        Counted() {
            super(GraphFactory.createDefaultGraph());
        }

        @Override
        public void add(Triple triple) {
            super.add(triple);
            if (size() > size) {
                size = size();
                kept.add(Sizes.of(triple));
            }
            if (size > limits.rows()) {
                throw LimitProblem.rows(limits.rows(), size, false);
            }
        }
    }

    private QueryResult rows(RowSet rows) {
        List<Binding> all = new ArrayList<>();
        long counted = 0;
        while (rows.hasNext() && counted < limits.rows() * COUNT_ON) {
            Binding row = rows.next();
            counted++;
            if (counted <= limits.rows()) {
                kept.add(Sizes.of(row));
                all.add(row);
            }
        }
        if (counted > limits.rows()) {
            throw LimitProblem.rows(limits.rows(), counted, !rows.hasNext());
        }
        return new QueryResult.Rows(rows.getResultVars(), all);
    }
}
