package org.chancery.query;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.query.bound.BoundedExecution;
import org.chancery.query.bound.BoundedGraph;
import org.chancery.query.bound.Bounds;
import org.chancery.query.bound.Meter;
import org.chancery.query.bound.Sizes;

/**
 * Runs queries with bound values; the caller holds the read transaction. A query that passes its bounds ends in
 * {@link org.chancery.query.bound.QueryStoppedException}.
 */
public final class QueryRun {
    private final DatasetGraph data;
    private final Supplier<Meter> meters;
    private final long rowLimit;

    private QueryRun(DatasetGraph data, Supplier<Meter> meters, long rowLimit) {
        this.data = data;
        this.meters = meters;
        this.rowLimit = rowLimit;
    }

    /** Returns a runner over the data that gives each query the time, and half of the memory. */
    public static QueryRun over(DatasetGraph data, Duration timeLimit) {
        return over(data, Bounds.alone(timeLimit));
    }

    /** Returns a runner over the data that gives each query these bounds. */
    public static QueryRun over(DatasetGraph data, Bounds each) {
        return new QueryRun(data, () -> Meter.start(each), Long.MAX_VALUE - 1);
    }

    /** Returns a runner over the data whose queries keep to the meter together. */
    public static QueryRun within(DatasetGraph data, Meter meter) {
        return new QueryRun(data, () -> meter, Long.MAX_VALUE - 1);
    }

    /** Returns a runner that throws {@link TooManyRowsException} where an answer has more rows. */
    public QueryRun atMost(long rows) {
        return new QueryRun(data, meters, rows);
    }

    /** Returns all rows of a SELECT query in which the variables are replaced by the values. */
    public Answer select(Query query, Map<String, Node> values) {
        Meter meter = meters.get();
        return run(query, values, meter, run -> answer(query, run.select(), meter));
    }

    private Answer answer(Query query, RowSet rows, Meter meter) {
        Meter.Holding holding = meter.holding();
        List<Answer.Row> kept = rows.stream()
                .limit(rowLimit + 1)
                .map(QueryRun::row)
                .peek(row -> holding.add(Sizes.of(row.values().values())))
                .toList();
        holding.release();
        if (kept.size() > rowLimit) {
            throw new TooManyRowsException(rowLimit);
        }
        return new Answer(query.getResultVars(), kept);
    }

    /**
     * Returns some rows of a SELECT query that has no LIMIT of its own.
     *
     * @param offset how many rows are left out before the first
     * @param limit how many rows there are at most
     */
    public Answer select(Query query, Map<String, Node> values, long offset, long limit) {
        Query page = query.cloneQuery();
        page.setOffset(offset);
        page.setLimit(limit);
        return select(page, values);
    }

    /** Returns the graph of a CONSTRUCT query in which the variables are replaced by the values. */
    public Graph construct(Query query, Map<String, Node> values) {
        return graph(query, values, QueryExec::construct);
    }

    /** Returns the graph of a DESCRIBE query. */
    public Graph describe(Query query) {
        return graph(query, Map.of(), QueryExec::describe);
    }

    /** Returns the answer to an ASK query. */
    public boolean ask(Query query) {
        return run(query, Map.of(), meters.get(), QueryExec::ask);
    }

    private Graph graph(Query query, Map<String, Node> values, Writing writing) {
        Meter meter = meters.get();
        Graph graph = GraphFactory.createDefaultGraph();
        run(query, values, meter, run -> writing.write(run, BoundedGraph.of(graph, meter)));
        return graph;
    }

    @FunctionalInterface
    private interface Writing {
        Graph write(QueryExec run, Graph graph);
    }

    private <T> T run(Query query, Map<String, Node> values, Meter meter, Function<QueryExec, T> work) {
        Query filled = values.isEmpty() ? query : FilledQuery.of(query, values);
        try (QueryExec run = BoundedExecution.of(data, filled, meter).build()) {
            return work.apply(run);
        } catch (QueryCancelledException e) {
            throw meter.stopped();
        }
    }

    private static Answer.Row row(Binding binding) {
        Map<String, Node> values = new LinkedHashMap<>();
        binding.forEach((Var variable, Node node) -> values.put(variable.getVarName(), node));
        return new Answer.Row(values);
    }
}
