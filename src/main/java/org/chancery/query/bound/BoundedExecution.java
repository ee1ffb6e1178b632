package org.chancery.query.bound;

import java.util.function.Predicate;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.sys.SystemTDB;

/** Prepares queries so that they keep to a meter. */
public final class BoundedExecution {
    private BoundedExecution() {}

    /** Returns an execution of the query on this thread, which ends in Jena's {@code QueryCancelledException} where the meter ends it. */
    public static QueryExecBuilder of(DatasetGraph data, Query query, Meter meter) {
        OpExecutorFactory executor = BoundedExecutor::new;
        RewriteFactory rewriting = context -> operators -> Optimize.stdOptimizationFactory
                .create(context)
                .rewrite(Transformer.transform(new ServiceAnswers(meter), new ExpressionBounds(), operators));
        Predicate<Tuple<NodeId>> asking = tuple -> {
            meter.tick();
            return true;
        };
        return QueryExec.dataset(data)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .set(Meter.SYMBOL, meter)
                .set(ARQConstants.sysOpExecutorFactory, executor)
                .set(ARQConstants.sysOptimizerFactory, rewriting)
                .set(SystemTDB.symTupleFilter, asking);
    }
}
