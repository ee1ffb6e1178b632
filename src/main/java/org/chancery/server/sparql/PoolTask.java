package org.chancery.server.sparql;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work on a thread of a pool; while it overstays, the pool has one thread more in its place. */
final class PoolTask<T> implements Callable<T> {
    private static final Logger LOG = LoggerFactory.getLogger(PoolTask.class);
    private static final int SHOWN_FRAMES = 30;

    private final Callable<T> work;
    private final ThreadPoolExecutor pool;
    private volatile boolean begun;
    private volatile Thread thread = Thread.currentThread();
    private boolean ended;
    private boolean replaced;

    PoolTask(Callable<T> work, ThreadPoolExecutor pool) {
        this.work = work;
        this.pool = pool;
    }

    /** Tells whether a thread has taken up the work. */
    boolean hasBegun() {
        return begun;
    }

    @Override
    public T call() throws Exception {
        thread = Thread.currentThread();
        begun = true;
        try {
            return work.call();
        } finally {
            end();
        }
    }

    /** Gives the pool a thread more for as long as the work still runs, and writes to the log where it is. */
    synchronized void replaceThread() {
        if (!ended && !replaced) {
            replaced = true;
            resize(1);
            LOG.error("A query does not end; its thread is replaced. It is at\n{}", place());
        }
    }

    private synchronized void end() {
        ended = true;
        if (replaced) {
            resize(-1);
            LOG.info("The query that did not end has ended.");
        }
    }

    private void resize(int by) {
        synchronized (pool) {
            int size = pool.getMaximumPoolSize() + by;
            if (by > 0) {
                pool.setMaximumPoolSize(size);
                pool.setCorePoolSize(size);
            } else {
                pool.setCorePoolSize(size);
                pool.setMaximumPoolSize(size);
            }
        }
    }

    private String place() {
        return Arrays.stream(thread.getStackTrace())
                .limit(SHOWN_FRAMES)
                .map(frame -> "  " + frame)
                .collect(Collectors.joining("\n"));
    }
}
