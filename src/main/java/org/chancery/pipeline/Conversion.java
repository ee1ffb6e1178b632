package org.chancery.pipeline;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.chancery.document.Source;
import org.chancery.model.ChanceryException;
import org.chancery.model.Deadline;
import org.chancery.model.OutOfTimeException;

/**
 * Applies one piece of work to many documents, on several threads and with bounded memory: no more than twice as many
 * documents as threads are held at a time.
 */
public final class Conversion<T> {
    /** What is done with one source; may be called by several threads at a time. */
    @FunctionalInterface
    public interface Work<T> {
        T apply(Source source);
    }

    /** What came of one source: a result, or the reason why there is none. */
    public sealed interface Outcome<T> {
        Source source();

        /** Returns how long the work took. */
        Duration took();
    }

    /** The work was done. */
    public record Done<T>(Source source, T result, Duration took) implements Outcome<T> {}

    /**
     * The work could not be done.
     *
     * @param reason a sentence that names the document, the place and what to do
     */
    public record Refused<T>(Source source, String reason, Duration took) implements Outcome<T> {}

    /** The time for a document unless another is set. */
    public static final Duration USUAL_TIME = Duration.ofMinutes(5);

    private final Work<T> work;
    private final int threads;
    private final Duration time;

    /** A conversion of so many documents at a time, at least one, each within {@link #USUAL_TIME}. */
    public Conversion(Work<T> work, int threads) {
        this(work, threads, USUAL_TIME);
    }

    /**
     * @param threads documents at a time, at least one
     * @param time after which a document is refused, as soon as the work on it asks its {@link Deadline}
     */
    public Conversion(Work<T> work, int threads, Duration time) {
        this.work = work;
        this.threads = threads;
        this.time = time;
    }

    /** Something that hands out sources, one after the other. */
    @FunctionalInterface
    public interface Sources {
        void forEach(Consumer<Source> taker);
    }

    /**
     * Hands the outcome of every source to the receiver, in the order of the sources, on the calling thread. The next source is
     * taken when there is room for it.
     */
    public void run(Sources sources, Consumer<Outcome<T>> receiver) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<Outcome<T>>> window = new ArrayDeque<>();
            sources.forEach(source -> {
                window.add(pool.submit(() -> outcome(source)));
                if (window.size() >= 2 * threads) {
                    receiver.accept(result(window.remove()));
                }
            });
            while (!window.isEmpty()) {
                receiver.accept(result(window.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Returns what comes of one source, on the calling thread and within the time. */
    public Outcome<T> outcome(Source source) {
        long start = System.nanoTime();
        try {
            T result = Deadline.within(time, () -> work.apply(source));
            return new Done<>(source, result, since(start));
        } catch (OutOfTimeException e) {
            return new Refused<>(source, source.location() + ": " + e.getMessage(), since(start));
        } catch (ChanceryException e) {
            return new Refused<>(source, e.getMessage(), since(start));
        } catch (RuntimeException | StackOverflowError e) {
            String reason = source.location() + ": could not be converted because of a fault of this program (" + e
                    + "); leave it out, and report the fault with the file";
            return new Refused<>(source, reason, since(start));
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Asks for the interrupt itself, since a future that is done already answers without a look at it. */
    private static <T> Outcome<T> result(Future<Outcome<T>> future) {
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChanceryException(
                    "interrupted: what was acknowledged so far is kept, run it again for the rest", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
