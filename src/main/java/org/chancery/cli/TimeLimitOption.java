package org.chancery.cli;

import java.time.Duration;
import org.apache.jena.sparql.core.DatasetGraph;
import org.chancery.query.QueryRun;
import picocli.CommandLine.Option;

/** How long a query may take. */
final class TimeLimitOption {
    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long the query may take (${DEFAULT-VALUE}).")
    private int seconds;

    Duration time() {
        return Duration.ofSeconds(seconds);
    }

    QueryRun run(DatasetGraph data) {
        return QueryRun.over(data, time());
    }
}
