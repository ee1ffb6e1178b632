package org.chancery.bench;

import java.util.List;
import java.util.stream.IntStream;

/** How something grows with something else: 1 if in proportion, 2 if with the square, 0 if not at all. */
final class Slope {
    private Slope() {}

    /**
     * Returns the slope of the straight line that fits the logarithms best.
     *
     * @param sizes two different ones at least; all above 0, as the amounts are
     */
    static double of(List<? extends Number> sizes, List<? extends Number> amounts) {
        if (sizes.size() != amounts.size() || sizes.stream().distinct().count() < 2) {
            throw new IllegalArgumentException("no line through " + sizes + " and " + amounts);
        }
        double[] x = logarithms(sizes);
        double[] y = logarithms(amounts);
        double middleX = mean(x);
        double middleY = mean(y);
        double both = 0;
        double square = 0;
        for (int i = 0; i < x.length; i++) {
            both += (x[i] - middleX) * (y[i] - middleY);
            square += (x[i] - middleX) * (x[i] - middleX);
        }
        return both / square;
    }

    private static double[] logarithms(List<? extends Number> numbers) {
        return numbers.stream()
                .mapToDouble(Number::doubleValue)
                .map(Slope::logarithm)
                .toArray();
    }

    private static double logarithm(double number) {
        if (!(number > 0)) {
            throw new IllegalArgumentException(number + " has no logarithm");
        }
        return Math.log(number);
    }

    private static double mean(double... numbers) {
        return IntStream.range(0, numbers.length)
                .mapToDouble(i -> numbers[i])
                .average()
                .orElseThrow();
    }
}
