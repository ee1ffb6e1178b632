package org.chancery.query.bound;

import java.util.function.Consumer;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** Rows that ask the meter before each, and tell of each. */
final class BoundedRows extends QueryIteratorWrapper {
    private static final int SAMPLED = 7;

    private final Meter meter;
    private final Consumer<Binding> each;
    private final Runnable end;

    private BoundedRows(QueryIterator rows, Meter meter, Consumer<Binding> each, Runnable end) {
        super(rows);
        this.meter = meter;
        this.each = each;
        this.end = end;
    }

    /** Returns rows that somebody passes on. */
    static QueryIterator passing(QueryIterator rows, Meter meter) {
        return new BoundedRows(rows, meter, row -> {}, () -> {});
    }

    /** Returns rows that somebody keeps until they are closed. */
    static QueryIterator kept(QueryIterator rows, Meter meter) {
        Meter.Holding holding = meter.holding();
        return new BoundedRows(rows, meter, new Count(holding), holding::release);
    }

    /** Returns rows before each of which something is kept that is let go after it. */
    static QueryIterator after(Meter.Holding holding, QueryIterator rows, Meter meter) {
        return new BoundedRows(rows, meter, row -> holding.release(), holding::release);
    }

    /** Returns rows for which something is kept until they are closed. */
    static QueryIterator with(Meter.Holding holding, QueryIterator rows, Meter meter) {
        return new BoundedRows(rows, meter, row -> {}, holding::release);
    }

    @Override
    protected boolean hasNextBinding() {
        meter.ask();
        return super.hasNextBinding();
    }

    @Override
    protected Binding moveToNextBinding() {
        Binding row = super.moveToNextBinding();
        each.accept(row);
        return row;
    }

    @Override
    protected void closeIterator() {
        end.run();
        super.closeIterator();
    }

    /** Counts the sizes of rows; looks at one in eight, since that fetches its values from the store. */
    private static final class Count implements Consumer<Binding> {
        private final Meter.Holding holding;
        private int rows;
        private long size;

        Count(Meter.Holding holding) {
            this.holding = holding;
        }

        @Override
        public void accept(Binding row) {
            if ((rows++ & SAMPLED) == 0) {
                size = Sizes.of(row);
            }
            holding.add(size);
        }
    }
}
