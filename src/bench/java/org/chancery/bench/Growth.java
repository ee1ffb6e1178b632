package org.chancery.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the same work took at different sizes, in seconds.
 *
 * @param times of each size, in rising order, one value a round
 */
record Growth(List<Rounds> times) {
    private static final int WARM_UP = 1;

    Growth {
        times = List.copyOf(times);
    }

    /**
     * Measures after a warm-up of one round; the order of the sizes turns round each time.
     *
     * @param work does it at the size with the number, from 0 on, and returns how many seconds it took
     */
    static Growth measure(int rounds, int sizes, IntToDoubleFunction work) {
        List<List<Double>> times = IntStream.range(0, sizes)
                .<List<Double>>mapToObj(size -> new ArrayList<>())
                .toList();
        List<Integer> order = new ArrayList<>(IntStream.range(0, sizes).boxed().toList());
        for (int i = 0; i < WARM_UP + rounds; i++) {
            for (int size : order) {
                double seconds = work.applyAsDouble(size);
                if (i >= WARM_UP) {
                    times.get(size).add(seconds);
                }
            }
            Collections.reverse(order);
        }
        return new Growth(times.stream().map(Rounds::new).toList());
    }

    /** Returns the slope of each round over the amounts, one a size. */
    Rounds slopes(List<? extends Number> amounts) {
        return new Rounds(IntStream.range(0, times.get(0).values().size())
                .mapToObj(round -> Slope.of(
                        amounts,
                        times.stream().map(size -> size.values().get(round)).toList()))
                .toList());
    }

    /** Returns the median of each size, as in {@code 1.20, 4.90, 20.1 ms}. */
    String milliseconds() {
        return times.stream()
                .map(size -> FiguresPage.number(1000 * size.median()))
                .collect(Collectors.joining(", ", "", " ms"));
    }
}
