package org.chancery.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
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
        reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, reply.contentType());
        response.write(true, bytes(reply), callback);
    }

    @Override
    @SuppressWarnings("removal") // the only door to requests that Jetty cannot parse, until it has another
    public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
        Reply reply = problems.write(problem(status, reason), Negotiation.of(""));
        fields.put(HttpHeader.CONTENT_TYPE, reply.contentType());
        try {
            return bytes(reply);
        } catch (IOException e) {
            return ByteBuffer.allocate(0);
        }
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
            case 414 ->
                HttpProblem.of(
                        414, "The address is too long", "Send a long query by POST with the form parameter 'query'.");
            case 431 ->
                HttpProblem.of(
                        431,
                        "The address or the headers are too large",
                        "Both together may have 8 KB; send a long query by POST with the form parameter 'query'.");
            default ->
                status >= 500
                        ? HttpProblem.of(status, "The server made a mistake", "It is written to the server's log.")
                        : HttpProblem.of(status, "The request is refused", "The server does not take it" + why + ".");
        };
    }
}
