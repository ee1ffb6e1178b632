package org.chancery.query;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;

/** Runs queries with bound values; the caller holds the read transaction. */
public final class QueryRun {
    private final DatasetGraph data;
    private final Duration timeLimit;
    private final long rowLimit;

    private QueryRun(DatasetGraph data, Duration timeLimit, long rowLimit) {
        this.data = data;
        this.timeLimit = timeLimit;
        this.rowLimit = rowLimit;
    }

    /**
     * Returns a runner over the data.
     *
     * @param timeLimit after which a run ends in Jena's {@code QueryCancelledException}
     */
    public static QueryRun over(DatasetGraph data, Duration timeLimit) {
        return new QueryRun(data, timeLimit, Long.MAX_VALUE - 1);
    }

    /** Returns a runner that throws {@link TooManyRowsException} where an answer has more rows. */
    public QueryRun atMost(long rows) {
        return new QueryRun(data, timeLimit, rows);
    }

    /** Returns all rows of a SELECT query in which the variables are replaced by the values. */
    public Answer select(Query query, Map<String, Node> values) {
        QueryExecBuilder builder =
                QueryExec.dataset(data).query(query).timeout(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        values.forEach(builder::substitution);
        try (QueryExec run = builder.build()) {
            RowSet rows = run.select();
            List<Answer.Row> kept =
                    rows.stream().limit(rowLimit + 1).map(QueryRun::row).toList();
            if (kept.size() > rowLimit) {
                throw new TooManyRowsException(rowLimit);
            }
            return new Answer(query.getResultVars(), kept);
        }
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
        QueryExecBuilder builder =
                QueryExec.dataset(data).query(query).timeout(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        values.forEach(builder::substitution);
        try (QueryExec run = builder.build()) {
            return run.construct();
        }
    }

    private static Answer.Row row(Binding binding) {
        Map<String, Node> values = new LinkedHashMap<>();
        binding.forEach((Var variable, Node node) -> values.put(variable.getVarName(), node));
        return new Answer.Row(values);
    }
}
