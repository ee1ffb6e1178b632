package org.chancery.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Tells the problems of requests that are broken before any feature sees them, in the same forms as all others. */
public final class WireProblems extends ErrorHandler {
    private final ProblemWriter problems;

    public WireProblems(Templates templates) {
        this.problems = new ProblemWriter(templates);
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback)
            throws IOException {
        String accept =
                Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT)).orElse("");
        Reply reply = problems.write(problem(code, message), Negotiation.of(accept));
        response.setStatus(code);
        SafeHeaders.of(request.isSecure())
                .forEach((name, value) -> response.getHeaders().put(name, value));
        reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.contentType());
        response.write(true, bytes(reply), callback);
    }

    private static ByteBuffer bytes(Reply reply) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        reply.body().writer().write(out);
        return ByteBuffer.wrap(out.toByteArray());
    }

    private static HttpProblem problem(int status, String reason) {
        String why = reason == null || reason.isBlank() ? "" : " (" + reason + ")";
        return switch (status) {
            case 400 ->
                HttpProblem.badRequest("The address or a header is not as HTTP wants it" + why
                        + "; escape special characters with % and two digits.");
            case 404 -> HttpProblem.notFound("There is nothing at this address; the home page shows what there is.");
            case 408 -> HttpProblem.of(408, "The request came too slowly", "Nothing came for too long; send it again.");
            case 429 ->
                HttpProblem.of(
                                429,
                                "Too many requests",
                                "This address sends more requests a second than one client may; wait a moment, and send"
                                        + " fewer at a time.")
                        .withHeader("Retry-After", "1");
            case 414 ->
                HttpProblem.of(
                        414, "The address is too long", "Send a long query by POST with the form parameter 'query'.");
            case 431 ->
                HttpProblem.of(
                        431,
                        "The address or the headers are too large",
                        "Both together may have 64 KB; send a long query by POST with the form parameter 'query'.");
            default ->
                status >= 500
                        ? HttpProblem.of(status, "The server made a mistake", "It is written to the server's log.")
                        : HttpProblem.of(status, "The request is refused", "The server does not take it" + why + ".");
        };
    }
}
