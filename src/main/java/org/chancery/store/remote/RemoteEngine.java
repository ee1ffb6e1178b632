package org.chancery.store.remote;

import java.time.Duration;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpNull;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.PlanOp;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.util.Context;
import org.chancery.query.bound.Bounds;
import org.chancery.query.bound.Meter;

/** Lets the server run a query as a whole; what becomes of its rows (a graph, a truth, a description) is made of them here. */
final class RemoteEngine implements QueryEngineFactory {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
        return dataset instanceof RemoteDataset && !query.hasDatasetDescription();
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding values, Context context) {
        if (!values.isEmpty()) {
            throw new UnsupportedOperationException("Values are put into the text of a query that goes to a server");
        }
        SparqlServer server = ((RemoteDataset) dataset).server();
        Meter meter = Meter.in(context).orElseGet(() -> Meter.start(Bounds.alone(PATIENCE)));
        Meter.Holding kept = meter.holding();
        Query sent = SentQuery.of(query, server.address().graph(), meter);
        List<Binding> rows = server.rows(sent, meter, kept);
        return new PlanOp(OpNull.create(), kept::release, QueryIterPlainWrapper.create(rows.iterator()));
    }

    @Override
    public boolean accept(Op operator, DatasetGraph dataset, Context context) {
        return false;
    }

    @Override
    public Plan create(Op operator, DatasetGraph dataset, Binding values, Context context) {
        throw new UnsupportedOperationException("Only whole queries go to a server");
    }
}
