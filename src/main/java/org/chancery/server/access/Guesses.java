package org.chancery.server.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.server.http.HttpProblem;

/** Counts those who fail to prove who they are: a few times a minute is a slip, more is a guess. */
final class Guesses {
    private static final Duration MEMORY = Duration.ofMinutes(1);
    private static final int MOST_OF_A_NAME = 10;
    private static final int MOST_OF_A_CLIENT = 60;
    private static final int MOST_REMEMBERED = 100_000;

    private final Cache<String, AtomicInteger> failures = Caffeine.newBuilder()
            .expireAfterWrite(MEMORY)
            .maximumSize(MOST_REMEMBERED)
            .build();

    /** Throws {@link HttpProblem} 429 if the client failed too often in the last minute, with this name or with all. */
    void check(String client, String name) {
        if (count(client) >= MOST_OF_A_CLIENT || count(key(client, name)) >= MOST_OF_A_NAME) {
            throw HttpProblem.of(
                            429,
                            "Too many failed logins",
                            "This address failed to log in too often; wait a minute before the next attempt.")
                    .withHeader("Retry-After", String.valueOf(MEMORY.toSeconds()));
        }
    }

    void failed(String client, String name) {
        counter(client).incrementAndGet();
        counter(key(client, name)).incrementAndGet();
    }

    /** Counts an attempt without any credentials, which some programs send before each with them. */
    void missing(String client) {
        counter(client).incrementAndGet();
    }

    private int count(String key) {
        AtomicInteger count = failures.getIfPresent(key);
        return count == null ? 0 : count.get();
    }

    private AtomicInteger counter(String key) {
        return failures.get(key, unused -> new AtomicInteger());
    }

    private static String key(String client, String name) {
        return client + " " + name;
    }
}
