package org.chancery.cli;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How fast a long piece of work goes now, which is as fast as it went in the last half minute; of what was long before, or
 * skipped quickly at the start, nothing follows. It may be used by several threads.
 */
final class Pace {
    private static final long SECOND = 1_000_000_000L;
    private static final long WINDOW = 30 * SECOND;

    private final LongSupplier clock;
    private final Deque<Mark> marks = new ArrayDeque<>();

    private record Mark(long time, long done) {}

    /** @param clock nanoseconds that only rise */
    Pace(LongSupplier clock) {
        this.clock = clock;
        marks.add(new Mark(clock.getAsLong(), 0));
    }

    /** Notes how much is done by now, once a second at most; answers whether it did. */
    synchronized boolean note(long done) {
        long now = clock.getAsLong();
        if (now - marks.getLast().time() < SECOND) {
            return false;
        }
        marks.add(new Mark(now, done));
        while (now - marks.getFirst().time() > WINDOW && marks.size() > 2) {
            marks.removeFirst();
        }
        return true;
    }

    /** Returns how much is done in a second; absent before the first second is over, and while nothing comes. */
    synchronized Optional<Double> aSecond() {
        Mark first = marks.getFirst();
        Mark last = marks.getLast();
        return last.done() > first.done()
                ? Optional.of((double) (last.done() - first.done()) * SECOND / (last.time() - first.time()))
                : Optional.empty();
    }

    /** Returns how long so much more will take; absent while nothing tells. */
    Optional<Duration> left(long more) {
        return aSecond().map(rate -> Duration.ofSeconds(Math.round(Math.max(0, more) / rate)));
    }
}
