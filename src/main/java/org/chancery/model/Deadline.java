package org.chancery.model;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * The time that the current thread has for the document it works on.
 *
 * <p>A thread is never interrupted, since an interrupt would close the files of the store under it; work that may take long
 * asks {@link #check()} at each step instead.
 */
public final class Deadline {
    private static final ThreadLocal<Deadline> CURRENT = new ThreadLocal<>();

    private final Duration time;
    private long start = System.nanoTime();

    private Deadline(Duration time) {
        this.time = time;
    }

    /** Returns the result of the work, all steps of which have so much time together; throws {@link OutOfTimeException}. */
    public static <T> T within(Duration time, Supplier<T> work) {
        CURRENT.set(new Deadline(time));
        try {
            return work.get();
        } finally {
            CURRENT.remove();
        }
    }

    /** Returns the result of work that is no fault of the document, such as loading models; its time does not count. */
    public static <T> T untimed(Supplier<T> work) {
        long before = System.nanoTime();
        T result = work.get();
        Deadline deadline = CURRENT.get();
        if (deadline != null) {
            deadline.start += System.nanoTime() - before;
        }
        return result;
    }

    /** Throws {@link OutOfTimeException} if the time of this thread is over; a thread that was given none has no end. */
    public static void check() {
        Deadline deadline = CURRENT.get();
        if (deadline != null && deadline.remaining().isNegative()) {
            throw new OutOfTimeException(deadline.time);
        }
    }

    /** Returns what is left of the time of this thread, at least a millisecond; so much as given if it has no end. */
    public static Duration left(Duration otherwise) {
        Deadline deadline = CURRENT.get();
        Duration left = deadline == null ? otherwise : deadline.remaining();
        return left.compareTo(Duration.ofMillis(1)) < 0 ? Duration.ofMillis(1) : left;
    }

    private Duration remaining() {
        return time.minusNanos(System.nanoTime() - start);
    }
}
