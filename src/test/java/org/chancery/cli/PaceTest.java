package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A clock that the test sets. */
class PaceTest {
    private final AtomicLong clock = new AtomicLong(-5_000_000_000L);
    private final Pace pace = new Pace(clock::get);

    @Test
    void tellsNothingInTheFirstSecondAndWhileNothingIsDone() {
        pace.note(7);
        assertThat(pace.aSecond()).isEmpty();
        after(60, 0);
        assertThat(pace.aSecond()).isEmpty();
        assertThat(pace.left(100)).isEmpty();
    }

    @Test
    void tellsTheRateAndWhatIsLeft() {
        after(2, 5);
        after(2, 10);
        assertThat(pace.aSecond()).hasValueSatisfying(rate -> assertThat(rate).isCloseTo(2.5, within(1e-9)));
        assertThat(pace.left(100)).contains(Duration.ofSeconds(40));
        assertThat(pace.left(0)).contains(Duration.ZERO);
        assertThat(pace.left(-1)).contains(Duration.ZERO);
    }

    @Test
    void forgetsWhatWasMoreThanHalfAMinuteAgo() {
        after(1, 10_000);
        for (int second = 1; second <= 60; second++) {
            after(1, 10_000 + 2 * second);
        }
        assertThat(pace.aSecond()).hasValueSatisfying(rate -> assertThat(rate).isCloseTo(2, within(1e-9)));
    }

    @Test
    void goesByTheLastStepsWhereOneTakesLongerThanHalfAMinute() {
        after(100, 1);
        after(50, 2);
        assertThat(pace.aSecond()).hasValueSatisfying(rate -> assertThat(rate).isCloseTo(0.02, within(1e-9)));
        assertThat(pace.left(3)).contains(Duration.ofSeconds(150));
    }

    private void after(long seconds, long done) {
        clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
        pace.note(done);
    }
}
