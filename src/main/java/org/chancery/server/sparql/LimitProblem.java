package org.chancery.server.sparql;

import java.util.Locale;
import java.util.Map;
import org.chancery.server.http.HttpProblem;

/** The problems of queries that ask for more than the limits allow; each names the limit, by how much, and a remedy. */
final class LimitProblem {
    private LimitProblem() {}

    static HttpProblem rows(long limit, long counted, boolean all) {
        String count = (all ? "" : "at least ") + number(counted);
        return HttpProblem.of(
                        413,
                        "The row limit is passed",
                        "The answer has " + count + " rows or triples; the limit is " + number(limit)
                                + ". Nothing was sent, since a part would look like the whole. Add LIMIT and OFFSET with"
                                + " ORDER BY, a FILTER, or count instead; or start the server with a higher limit.")
                .with(Map.of("limit", "rows", "allowed", limit, "found", counted, "foundAll", all));
    }

    static HttpProblem bytes(long limit, long written) {
        return HttpProblem.of(
                        413,
                        "The size limit is passed",
                        "The answer has " + number(written) + " bytes in this format; the limit is " + number(limit)
                                + ". Nothing was sent. Ask for fewer columns or rows, or for CSV.")
                .with(Map.of("limit", "bytes", "allowed", limit, "found", written));
    }

    /** What can only be told while the query runs: words that the text index cannot read, wrong arguments of a property function. */
    static HttpProblem misuse(Throwable cause) {
        return HttpProblem.badRequest("The query cannot be run: " + cause.getMessage());
    }

    static HttpProblem depth() {
        return HttpProblem.badRequest("The query is nested too deeply; write it flatter.");
    }

    static HttpProblem busy() {
        return HttpProblem.of(
                503, "The server is busy", "All places for queries are taken; send the query again in some seconds.");
    }

    private static String number(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }
}
