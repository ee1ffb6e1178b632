package org.chancery.query.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterMinus;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.engine.join.Join;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.GraphTDB;

/** Runs the operators of a query as TDB2 does, with questions to the meter between rows and accounts of what is kept. */
final class BoundedExecutor extends OpExecutorTDB2 {
    private static final int NODE_OF_PATH = 40;

    private final Meter meter;

    BoundedExecutor(ExecutionContext context) {
        super(asking(context));
        this.meter = Meter.of(context);
    }

    /** TDB2 asks for each of its own tuples; other graphs are asked here. */
    private static ExecutionContext asking(ExecutionContext context) {
        Graph graph = context.getActiveGraph();
        return graph == null || graph instanceof GraphTDB || graph instanceof BoundedGraph
                ? context
                : ExecutionContext.copyChangeActiveGraph(context, BoundedGraph.of(graph, Meter.of(context)));
    }

    @Override
    protected QueryIterator exec(Op operator, QueryIterator input) {
        QueryIterator rows = super.exec(operator, input);
        return rows == input ? rows : BoundedRows.passing(rows, meter);
    }

    private QueryIterator kept(QueryIterator rows) {
        return BoundedRows.kept(rows, meter);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        Meter.Holding holding = meter.holding();
        Graph graph = BoundedGraph.kept(execCxt.getActiveGraph(), meter, holding, NODE_OF_PATH);
        ExecutionContext context = ExecutionContext.copyChangeActiveGraph(execCxt, graph);
        return BoundedRows.after(holding, new QueryIterPath(path.getTriplePath(), input, context), meter);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        return new QueryIterSort(kept(exec(order.getSubOp(), input)), new AskingOrder(order.getConditions()), execCxt);
    }

    @Override
    protected QueryIterator execute(OpTopN top, QueryIterator input) {
        boolean distinct = top.getSubOp() instanceof OpDistinct;
        Op rows = distinct ? ((OpDistinct) top.getSubOp()).getSubOp() : top.getSubOp();
        return new QueryIterTopN(
                exec(rows, input), new AskingOrder(top.getConditions()), top.getLimit(), distinct, execCxt);
    }

    /** Orders rows; where values have to be computed for it, each comparison may take long. */
    private final class AskingOrder extends BindingComparator {
        AskingOrder(List<SortCondition> conditions) {
            super(conditions, execCxt);
        }

        @Override
        public int compare(Binding one, Binding other) {
            meter.tick();
            return super.compare(one, other);
        }
    }

    /** Keeps each row that it passes on. */
    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
        return kept(super.execute(distinct, input));
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        Meter.Holding holding = meter.holding();
        List<ExprAggregator> aggregators = new ArrayList<>(group.getAggregators());
        if (!aggregators.isEmpty() || !group.getGroupVars().isEmpty()) {
            aggregators.add(new ExprAggregator(Var.alloc(".groups"), GroupCount.groups(meter, holding)));
        }
        group.getAggregators().stream()
                .map(ExprAggregator::getAggregator)
                .filter(GroupCount::keepsValues)
                .forEach(kept -> aggregators.add(new ExprAggregator(
                        Var.alloc(".values" + aggregators.size()), GroupCount.values(kept, meter, holding))));
        return BoundedRows.with(
                holding,
                new QueryIterGroup(exec(group.getSubOp(), input), group.getGroupVars(), aggregators, execCxt),
                meter);
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        return Join.join(kept(exec(join.getLeft(), input)), exec(join.getRight(), root()), execCxt);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        return Join.leftJoin(
                exec(join.getLeft(), input), kept(exec(join.getRight(), root())), join.getExprs(), execCxt);
    }

    @Override
    protected QueryIterator execute(OpMinus minus, QueryIterator input) {
        Set<Var> common = OpVars.visibleVars(minus.getLeft());
        common.retainAll(OpVars.visibleVars(minus.getRight()));
        return QueryIterMinus.create(
                exec(minus.getLeft(), input), kept(exec(minus.getRight(), root())), common, execCxt);
    }

    /** Those that may be asked have been, before the query runs; Jena would pass over a refusal where the query says SILENT. */
    @Override
    protected QueryIterator execute(OpService service, QueryIterator input) {
        throw new ServiceRefusedException("SERVICE cannot stand in this place.");
    }

    @Override
    protected QueryIterator execute(OpTable table, QueryIterator input) {
        boolean joins = !table.isJoinIdentity() && !input.isJoinIdentity();
        return super.execute(table, joins ? kept(input) : input);
    }
}
