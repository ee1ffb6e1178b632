package org.chancery.query;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;

/** Runs SELECT queries with bound values; the caller holds the read transaction. */
public final class QueryRun {
    private final DatasetGraph data;
    private final Duration timeLimit;

    private QueryRun(DatasetGraph data, Duration timeLimit) {
        this.data = data;
        this.timeLimit = timeLimit;
    }

    /**
     * Returns a runner over the data.
     *
     * @param timeLimit after which a run ends in Jena's {@code QueryCancelledException}
     */
    public static QueryRun over(DatasetGraph data, Duration timeLimit) {
        return new QueryRun(data, timeLimit);
    }

    /** Returns all rows of a SELECT query in which the variables are replaced by the values. */
    public Answer select(Query query, Map<String, Node> values) {
        QueryExecBuilder builder =
                QueryExec.dataset(data).query(query).timeout(timeLimit.toMillis(), TimeUnit.MILLISECONDS);
        values.forEach(builder::substitution);
        try (QueryExec run = builder.build()) {
            RowSet rows = run.select();
            return new Answer(
                    query.getResultVars(), rows.stream().map(QueryRun::row).toList());
        }
    }

    private static Answer.Row row(Binding binding) {
        Map<String, Node> values = new LinkedHashMap<>();
        binding.forEach((Var variable, Node node) -> values.put(variable.getVarName(), node));
        return new Answer.Row(values);
    }
}
