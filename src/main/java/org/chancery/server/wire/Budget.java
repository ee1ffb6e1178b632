package org.chancery.server.wire;

import java.time.Duration;
import org.chancery.server.http.Pace;

/**
 * What one client may use of the server, so that something is left for all others. A client is a network address.
 *
 * @param requestsPerSecond on the whole; ten times as many may come at once
 * @param requestsAtOnce that are worked on; more of them wait for one another
 * @param queriesAtOnce that may run at the SPARQL endpoint; more are refused
 * @param connections that may be open
 * @param pace how slow a request or the reader of an answer may be
 */
public record Budget(int requestsPerSecond, int requestsAtOnce, int queriesAtOnce, int connections, Pace pace) {
    private static final int BURST_SECONDS = 10;

    public Budget {
        if (requestsPerSecond < 1 || requestsAtOnce < 1 || queriesAtOnce < 1 || connections < 1) {
            throw new IllegalArgumentException("a budget of nothing lets nobody in");
        }
    }

    /** Returns what suits people, their browsers and a program that asks one thing after another. */
    public static Budget standard() {
        return new Budget(100, 12, 3, 200, new Pace(Duration.ofSeconds(10)));
    }

    int burst() {
        return requestsPerSecond * BURST_SECONDS;
    }

    /** Returns the same with another number of requests a second. */
    public Budget withRequestsPerSecond(int other) {
        return new Budget(other, requestsAtOnce, queriesAtOnce, connections, pace);
    }

    /** Returns the same with another number of queries at once. */
    public Budget withQueriesAtOnce(int other) {
        return new Budget(requestsPerSecond, requestsAtOnce, other, connections, pace);
    }

    /** Returns the same with another number of connections. */
    public Budget withConnections(int other) {
        return new Budget(requestsPerSecond, requestsAtOnce, queriesAtOnce, other, pace);
    }

    /** Returns the same with more or less patience. */
    public Budget withPatience(Duration other) {
        return new Budget(requestsPerSecond, requestsAtOnce, queriesAtOnce, connections, new Pace(other));
    }
}
