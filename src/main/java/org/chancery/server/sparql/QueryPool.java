package org.chancery.server.sparql;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.QueryException;
import org.chancery.model.ChanceryException;
import org.chancery.query.bound.Meter;
import org.chancery.query.bound.QueryStoppedException;
import org.chancery.query.bound.ServiceFailedException;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.StoppedProblem;

/** Gives each query a thread of its own, so that one that cannot be stopped does not hold up its answer or others. */
public final class QueryPool implements AutoCloseable {
    private static final double WAITS_FOR_A_PLACE = 0.4;
    private static final double WAITS_FOR_AN_ANSWER = 1.4;

    private final Limits limits;
    private final ThreadPoolExecutor threads;
    private final Map<String, Stop> stops = new ConcurrentHashMap<>();
    private final Set<Stop> running = ConcurrentHashMap.newKeySet();
    private final AtomicInteger working = new AtomicInteger();

    private QueryPool(Limits limits, ThreadPoolExecutor threads) {
        this.limits = limits;
        this.threads = threads;
    }

    /** Returns a pool with the limits; close it when the server stops. */
    public static QueryPool with(Limits limits) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                limits.atOnce(),
                limits.atOnce(),
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(limits.atOnce() * 4),
                task -> {
                    Thread thread = new Thread(task, "query");
                    thread.setDaemon(true);
                    return thread;
                });
        return new QueryPool(limits, threads);
    }

    /**
     * Returns what the work returns; throws {@link HttpProblem} 503 before twice the time limit, or if all is busy.
     *
     * @param id by which {@link #stop} finds the work; empty if nobody is to find it
     * @param stop what ends the work early
     */
    <T> T run(String id, Stop stop, Callable<T> work) {
        if (id.isEmpty()) {
            return run(stop, work);
        }
        if (stops.putIfAbsent(id, stop) != null) {
            throw HttpProblem.of(
                    409, "The id is taken", "A query with this 'id' is running; give each an id of its own.");
        }
        try {
            return run(stop, work);
        } finally {
            stops.remove(id);
        }
    }

    /** Ends the work with the id; tells whether there was one. */
    boolean stop(String id) {
        Stop stop = stops.get(id);
        if (stop != null) {
            stop.request();
        }
        return stop != null;
    }

    /** Returns how many queries run now, those among them that should have ended. */
    public int running() {
        return working.get();
    }

    /** The threads of the pool count themselves as active until a moment after their work has been answered. */
    private <T> Callable<T> counted(Callable<T> work) {
        return () -> {
            working.incrementAndGet();
            try {
                return work.call();
            } finally {
                working.decrementAndGet();
            }
        };
    }

    /** Ends work by its stop alone: an interrupt would close the files of the store under every other reader. */
    private <T> T run(Stop stop, Callable<T> work) {
        PoolTask<T> task = new PoolTask<>(counted(work), threads);
        running.add(stop);
        try {
            return answer(submit(task), task);
        } catch (TimeoutException e) {
            stop.request();
            CompletableFuture.delayedExecutor(limits.time().toMillis(), TimeUnit.MILLISECONDS)
                    .execute(task::replaceThread);
            throw StoppedProblem.of(Meter.late(limits.bounds()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LimitProblem.busy();
        } catch (ExecutionException e) {
            throw cause(e.getCause());
        } finally {
            running.remove(stop);
        }
    }

    /** Waits for the answer itself, which most often comes at once; waking up for its beginning too would cost as much as a small query. */
    private <T> T answer(Future<T> answer, PoolTask<T> task)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return answer.get(milliseconds(WAITS_FOR_A_PLACE), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (!task.hasBegun()) {
                answer.cancel(false);
                throw LimitProblem.busy();
            }
            return answer.get(milliseconds(WAITS_FOR_AN_ANSWER), TimeUnit.MILLISECONDS);
        }
    }

    private long milliseconds(double factor) {
        return (long) (limits.time().toMillis() * factor);
    }

    private <T> Future<T> submit(Callable<T> work) {
        try {
            return threads.submit(work);
        } catch (RejectedExecutionException e) {
            throw LimitProblem.busy();
        }
    }

    private static RuntimeException cause(Throwable cause) {
        if (cause instanceof QueryStoppedException stopped) {
            return StoppedProblem.of(stopped);
        }
        if (cause instanceof ServiceFailedException) {
            return HttpProblem.of(502, "A service did not answer", cause.getMessage());
        }
        if (cause instanceof QueryException) {
            return LimitProblem.misuse(cause);
        }
        if (cause instanceof StackOverflowError) {
            return LimitProblem.depth();
        }
        return cause instanceof RuntimeException runtime
                ? runtime
                : new ChanceryException("The query could not be run: " + cause.getMessage(), cause);
    }

    @Override
    public void close() {
        running.forEach(Stop::request);
        threads.shutdown();
    }
}
