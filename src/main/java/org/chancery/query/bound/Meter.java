package org.chancery.query.bound;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/**
 * Measures what one query uses, and ends it where it passes its bounds. The query's own thread asks and counts; any thread may
 * {@link #stop}. Once it has stopped, every further question throws Jena's {@link QueryCancelledException}, which Jena lets pass where it
 * swallows others; {@link #stopped} then says why.
 */
public final class Meter {
    /** How many digits a computed number may have: the time of arithmetic grows with their square. */
    static final int MOST_DIGITS = 20_000;

    static final Symbol SYMBOL = Symbol.create("chancery.meter");

    private static final int TICKS = 63;
    private static final long MOST_OF_ALL = Runtime.getRuntime().maxMemory() / 2;

    private final Bounds bounds;
    private final long deadline;
    private final Thread thread = Thread.currentThread();
    private final long allocatedBefore = allocatedBy(thread);
    private volatile StopReason reason;
    private int ticks;
    private long held;

    private final AtomicLong heldByAll;

    private Meter(Bounds bounds, AtomicLong heldByAll) {
        this.bounds = bounds;
        this.heldByAll = heldByAll;
        this.deadline = System.nanoTime() + bounds.time().toNanos();
    }

    /** Returns a meter for what this thread does from now on. */
    public static Meter start(Bounds bounds) {
        return start(bounds, new AtomicLong());
    }

    /** Returns a meter of one of several queries that together keep no more than half of the heap. */
    static Meter start(Bounds bounds, AtomicLong heldByAll) {
        return new Meter(bounds, heldByAll);
    }

    static Meter of(FunctionEnv environment) {
        return environment.getContext().get(SYMBOL);
    }

    /** Returns the meter of the query that runs in the context; absent if nobody measures it. */
    public static Optional<Meter> in(Context context) {
        return Optional.ofNullable(context.get(SYMBOL));
    }

    public Bounds bounds() {
        return bounds;
    }

    /** Throws if the query must end. */
    public void ask() {
        lookAtClock();
        if (reason != null) {
            throw new QueryCancelledException();
        }
    }

    /** Ends the query if it is late. */
    void lookAtClock() {
        if (reason == null && System.nanoTime() - deadline > 0) {
            stop(StopReason.TIME);
        }
    }

    /** Asks as {@link #ask} does, but looks at the clock only now and then; for what happens millions of times. */
    void tick() {
        if ((++ticks & TICKS) == 0 || reason != null) {
            ask();
        }
    }

    /** Ends the query with the reason; the first reason counts. */
    public synchronized void stop(StopReason why) {
        if (reason == null) {
            reason = why;
        }
    }

    /** Tells whether the query was ended. */
    public boolean isStopped() {
        return reason != null;
    }

    /** Returns the failure to tell of a query that was ended. */
    public QueryStoppedException stopped() {
        return new QueryStoppedException(reason == null ? StopReason.CANCELLED : reason, bounds);
    }

    /** Returns the failure to tell of a query that has not even stopped in time. */
    public static QueryStoppedException late(Bounds bounds) {
        return new QueryStoppedException(StopReason.TIME, bounds);
    }

    /** Ends the query for the reason, from within. */
    QueryCancelledException end(StopReason why) {
        stop(why);
        return new QueryCancelledException();
    }

    /** Throws if a computed value may not be as long. */
    void characters(long count) {
        if (count > bounds.characters()) {
            throw end(StopReason.VALUE);
        }
    }

    void digits(long count) {
        if (count > MOST_DIGITS) {
            throw end(StopReason.VALUE);
        }
    }

    /** Gives back all that is held; the query has ended. */
    void close() {
        heldByAll.addAndGet(-held);
        held = 0;
    }

    /** Returns an account for what is kept in one place. */
    public Holding holding() {
        return new Holding();
    }

    /** Returns how many bytes the thread has allocated since the start, kept or not. */
    long allocated() {
        return allocatedBy(thread) - allocatedBefore;
    }

    private static long allocatedBy(Thread thread) {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                ? threads.getThreadAllocatedBytes(thread.getId())
                : 0;
    }

    /** What is kept in one place, and let go at once. */
    public final class Holding {
        private long here;

        private Holding() {}

        /** Counts more bytes that are kept; throws if they are too many. */
        public void add(long bytes) {
            here += bytes;
            held += bytes;
            boolean full = heldByAll.addAndGet(bytes) > MOST_OF_ALL;
            if (held > bounds.memory() || full) {
                throw end(full ? StopReason.HEAP : StopReason.MEMORY);
            }
        }

        public void release() {
            held -= here;
            heldByAll.addAndGet(-here);
            here = 0;
        }
    }
}
