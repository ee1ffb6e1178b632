package org.chancery.server.http;

import java.util.Map;
import org.chancery.model.ChanceryException;

/** A request that is answered with an error status; the message says what is wrong and what to try. */
public final class HttpProblem extends ChanceryException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final transient Map<String, Object> details;
    private final transient Map<String, String> headers;

    private HttpProblem(
            int status, String title, String detail, Map<String, Object> details, Map<String, String> headers) {
        super(detail);
        this.status = status;
        this.title = title;
        this.details = Map.copyOf(details);
        this.headers = Map.copyOf(headers);
    }

    /**
     * Returns a problem.
     *
     * @param title a few words, the same for each problem of the kind
     * @param detail what is wrong here, and what to try
     */
    public static HttpProblem of(int status, String title, String detail) {
        return new HttpProblem(status, title, detail, Map.of(), Map.of());
    }

    public static HttpProblem badRequest(String detail) {
        return of(400, "The request is not understood", detail);
    }

    public static HttpProblem notFound(String detail) {
        return of(404, "Not found", detail);
    }

    public static HttpProblem notAcceptable(String offers) {
        return of(406, "No acceptable format", "The answer can be had as: " + offers + ".");
    }

    /** Returns this problem with details for programs, such as the limit that was passed. */
    public HttpProblem with(Map<String, Object> more) {
        return new HttpProblem(status, title, getMessage(), more, headers);
    }

    /** Returns this problem with a header of the answer, and no other. */
    public HttpProblem withHeader(String name, String value) {
        return new HttpProblem(status, title, getMessage(), details, Map.of(name, value));
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** Returns the headers that the answer has besides the usual ones. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Returns the details for programs by name: numbers and strings. */
    public Map<String, Object> details() {
        return details;
    }
}
