package org.chancery.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.chancery.query.bound.Services;
import org.chancery.server.http.HttpProblem;
import org.junit.jupiter.api.Test;

final class QueryPoolTest {
    private static final Limits ONE_AT_ONCE =
            new Limits(Duration.ofMillis(100), 10, 1_000, 1, 1_000_000, Services.none());
    private static final int MOST_TRIES = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void losesNoPlaceToAQueryThatHearsNothing() {
        CountDownLatch end = new CountDownLatch(1);
        try (QueryPool pool = QueryPool.with(ONE_AT_ONCE)) {
            occupy(pool, end);

            assertThat(triedUntilThereIsAPlace(pool)).contains("done");
            awaitRunning(pool, 1);

            end.countDown();
            awaitRunning(pool, 0);
            assertThat(triedUntilThereIsAPlace(pool)).contains("done");
        }
    }

    /** Again and again: on a busy machine it may be sent away before its thread has begun. */
    private static void occupy(QueryPool pool, CountDownLatch end) {
        CountDownLatch begun = new CountDownLatch(1);
        while (begun.getCount() > 0) {
            assertThatThrownBy(() -> pool.run("", new Stop(), () -> waits(begun, end)))
                    .isInstanceOfSatisfying(HttpProblem.class, problem -> assertThat(problem.status())
                            .isEqualTo(503));
        }
    }

    private static void awaitRunning(QueryPool pool, int queries) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            while (pool.running() != queries) {
                Thread.onSpinWait();
            }
        });
    }

    private static String waits(CountDownLatch begun, CountDownLatch end) throws InterruptedException {
        begun.countDown();
        end.await();
        return "late";
    }

    private static Optional<String> triedUntilThereIsAPlace(QueryPool pool) {
        return Stream.generate(() -> tried(pool))
                .limit(MOST_TRIES)
                .filter("done"::equals)
                .findFirst();
    }

    private static String tried(QueryPool pool) {
        try {
            return pool.run("", new Stop(), () -> "done");
        } catch (HttpProblem busy) {
            return "busy";
        }
    }
}
