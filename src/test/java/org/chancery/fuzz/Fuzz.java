package org.chancery.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.reliability.Figure;

/** Tries many inputs on one target: each must be answered or refused by a declared failure, and soon. */
public final class Fuzz {
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Fuzz() {}

    /**
     * Tries so many inputs.
     *
     * @param declared the failure that is a refusal
     */
    public static <T> void run(
            String what,
            int times,
            Supplier<T> inputs,
            Consumer<T> target,
            Class<? extends RuntimeException> declared) {
        int refused = 0;
        for (int i = 0; i < times; i++) {
            T input = inputs.get();
            long start = System.nanoTime();
            try {
                target.accept(input);
            } catch (RuntimeException | StackOverflowError e) {
                refused++;
                assertThat(e).as("%s, input %d", what, i).isInstanceOf(declared);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("%s, input %d", what, i)
                    .isLessThan(LONGEST);
        }
        Figure.note(17, "mutated inputs: " + what, times, 0, refused + " refused as declared, none longer than 10 s");
    }
}
