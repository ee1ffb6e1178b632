package org.chancery.server.write;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.chancery.server.http.HttpProblem;
import org.chancery.store.NoSpaceException;
import org.chancery.store.StoreWriteException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the writing, one after another on a thread of its own, which nothing interrupts: an interrupt would close the files of the
 * store. Each attempt is on record before it begins and before it is answered.
 */
public final class Writes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Writes.class);
    private static final int WAITING = 4;
    private static final long LAST_SECONDS = 60;

    private final AuditLog audit;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), task -> new Thread(task, "write"));

    public Writes(AuditLog audit) {
        this.audit = audit;
    }

    /**
     * What a write came to.
     *
     * @param outcome a word for the record
     * @param reason why nothing was written; absent if something was, or there was nothing to write
     */
    record Done<T>(T result, String outcome, Optional<String> documentIri, Optional<String> reason) {}

    /** Returns what came of the work; throws {@link HttpProblem} 503 if too many wait, 507 if the disk is full. */
    <T> T run(AuditEntry entry, Callable<Done<T>> work) {
        try {
            return thread.submit(() -> recorded(entry, work)).get();
        } catch (RejectedExecutionException e) {
            HttpProblem busy = HttpProblem.of(
                    503,
                    "Other writes are on",
                    "One document is written at a time, and " + WAITING + " wait; send it again.");
            refused(entry, busy);
            throw busy;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw HttpProblem.of(
                    503, "The server stops", "The write may be done or not; look, and send it again if not.");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException runtime ? runtime : new IllegalStateException(e.getCause());
        }
    }

    /** Does the work on the writing thread, if no write waits for it. */
    void later(Runnable work) {
        if (!thread.getQueue().isEmpty()) {
            return;
        }
        try {
            thread.execute(() -> {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    LOG.error("what was due after a write failed: {}", e.getMessage());
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.debug("the server stops or is busy; it comes after the next write", e);
        }
    }

    private <T> T recorded(AuditEntry entry, Callable<Done<T>> work) throws Exception {
        record(entry.with("begun", Optional.empty(), Optional.empty()));
        try {
            Done<T> done = work.call();
            record(entry.with(done.outcome(), done.documentIri(), done.reason()));
            return done.result();
        } catch (NoSpaceException e) {
            throw failed(entry, HttpProblem.of(507, "The disk is full", e.getMessage()));
        } catch (StoreWriteException e) {
            throw failed(entry, HttpProblem.of(503, "The store could not be written", e.getMessage()));
        } catch (HttpProblem e) {
            throw e;
        } catch (RuntimeException | Error e) {
            LOG.error("a write failed", e);
            throw failed(entry, HttpProblem.of(500, "The write failed", "It is written to the server's log."));
        }
    }

    private HttpProblem failed(AuditEntry entry, HttpProblem problem) {
        record(entry.with("failed", Optional.empty(), Optional.of(problem.getMessage())));
        return problem;
    }

    private void record(AuditEntry entry) {
        try {
            audit.write(entry);
        } catch (IOException e) {
            LOG.error("the audit log could not be written: {}", e.toString());
            throw HttpProblem.of(
                    503,
                    "The audit log could not be written",
                    "No write goes unrecorded; if the data were changed before the record failed, the log has the line 'begun'.");
        }
    }

    /** Puts an attempt on record of which nothing came. */
    void refused(AuditEntry entry, HttpProblem problem) {
        try {
            audit.write(entry.with("refused " + problem.status(), Optional.empty(), Optional.of(problem.title())));
        } catch (IOException e) {
            LOG.error("the audit log could not be written: {}", e.toString());
        }
    }

    /** Waits for the write that is on; those that wait are not begun. */
    @Override
    public void close() {
        thread.getQueue().clear();
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
                LOG.error("a write did not end within {} s", LAST_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
