package org.chancery.server.http;

import java.util.Map;
import org.chancery.query.bound.Bounds;
import org.chancery.query.bound.QueryStoppedException;
import org.chancery.query.bound.StopReason;

/** The problem of a query, or of a page's queries, that ended before the answer was whole. */
public final class StoppedProblem {
    private StoppedProblem() {}

    /** Returns the problem, with the limit that was passed. */
    public static HttpProblem of(QueryStoppedException stopped) {
        String title = title(stopped.reason());
        HttpProblem problem = HttpProblem.of(
                status(stopped.reason()),
                title,
                stopped.getMessage() + " Nothing was sent, since a part would look like the whole.");
        return stopped.reason() == StopReason.CANCELLED ? problem : problem.with(details(stopped));
    }

    private static Map<String, Object> details(QueryStoppedException stopped) {
        Bounds bounds = stopped.bounds();
        return switch (stopped.reason()) {
            case TIME -> Map.of("limit", "time", "allowedSeconds", bounds.time().toMillis() / 1000.0);
            case VALUE -> Map.of("limit", "value", "allowedCharacters", bounds.characters());
            case PATTERN -> Map.of("limit", "pattern");
            default -> Map.of("limit", "memory", "allowed", bounds.memory());
        };
    }

    /** What another day may be answered is 503; what is too much on any day is 413. */
    private static int status(StopReason reason) {
        return switch (reason) {
            case TIME, HEAP -> 503;
            case MEMORY, VALUE, PATTERN -> 413;
            case CANCELLED -> 409;
        };
    }

    private static String title(StopReason reason) {
        return switch (reason) {
            case TIME -> "The time limit is passed";
            case HEAP, MEMORY -> "The memory limit is passed";
            case VALUE -> "The limit of a value is passed";
            case PATTERN -> "The pattern is too deep";
            case CANCELLED -> "The query was cancelled";
        };
    }
}
