package org.chancery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * What two sides took in the same rounds, in seconds; in each round both were measured, and each was first every other time.
 *
 * @param one of the first side, one value a round
 * @param other of the second side
 */
record Turns(Rounds one, Rounds other) {
    private static final int WARM_UP = 10;
    private static final long LEAST_NANOSECONDS = 200_000_000L;
    private static final double NANOSECONDS = 1e9;

    /**
     * Measures after a warm-up of ten rounds, which suits work that is repeated.
     *
     * @param one does the work of the first side and returns how many seconds it took
     */
    static Turns of(int rounds, DoubleSupplier one, DoubleSupplier other) {
        return of(WARM_UP, rounds, one, other);
    }

    /** The same after a warm-up of so many rounds. */
    static Turns of(int warmUp, int rounds, DoubleSupplier one, DoubleSupplier other) {
        List<Double> ones = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int i = 0; i < warmUp + rounds; i++) {
            boolean oneFirst = i % 2 == 0;
            double first = (oneFirst ? one : other).getAsDouble();
            double second = (oneFirst ? other : one).getAsDouble();
            if (i >= warmUp) {
                ones.add(oneFirst ? first : second);
                others.add(oneFirst ? second : first);
            }
        }
        return new Turns(new Rounds(ones), new Rounds(others));
    }

    /** Returns a side that does the work once. */
    static DoubleSupplier once(Runnable work) {
        return () -> Rounds.cost(work).wall();
    }

    /** Returns a side that does the work until a fifth of a second has gone by, and takes the mean. */
    static DoubleSupplier repeated(Runnable work) {
        return () -> mean(work);
    }

    private static double mean(Runnable work) {
        long start = System.nanoTime();
        long took;
        int times = 0;
        do {
            work.run();
            times++;
            took = System.nanoTime() - start;
        } while (took < LEAST_NANOSECONDS);
        return took / NANOSECONDS / times;
    }

    /** Returns how many times as long as the second side the first took. */
    Rounds ratios() {
        return one.over(other);
    }
}
