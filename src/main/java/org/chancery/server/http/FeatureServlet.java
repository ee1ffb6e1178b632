package org.chancery.server.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.ChanceryException;
import org.chancery.query.bound.QueryStoppedException;
import org.chancery.store.remote.RemoteStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a feature on the wire: methods, HEAD, problems, entity tags, and the same careful headers on every answer. */
public final class FeatureServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FeatureServlet.class);

    private final transient Feature feature;
    private final transient ProblemWriter problems;
    private final transient Gate gate;
    private final transient Pace pace;

    public FeatureServlet(Feature feature, Templates templates, Gate gate, Pace pace) {
        this.feature = feature;
        this.problems = new ProblemWriter(templates);
        this.gate = gate;
        this.pace = pace;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply reply = reply(request);
        boolean unchanged = reply.status() == 200
                && request.getMethod().matches("GET|HEAD")
                && reply.body().tag().isAmong(request.getHeader("If-None-Match"));
        send(unchanged ? reply.withStatus(304) : reply, request, response);
    }

    private Reply reply(HttpServletRequest request) {
        try {
            return feature.answer(admitted(request));
        } catch (HttpProblem problem) {
            return problem(problem, request);
        } catch (QueryStoppedException e) {
            return problem(StoppedProblem.of(e), request);
        } catch (RemoteStoreException e) {
            LOG.error("{} {} failed: {}", request.getMethod(), request.getRequestURI(), e.getMessage());
            return problem(HttpProblem.of(503, "The store's server did not answer", e.getMessage()), request);
        } catch (ChanceryException e) {
            LOG.error("{} {} failed: {}", request.getMethod(), request.getRequestURI(), e.getMessage());
            return problem(HttpProblem.of(500, "The server could not answer", e.getMessage()), request);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            return problem(
                    HttpProblem.of(500, "The server made a mistake", "It is written to the server's log."), request);
        }
    }

    private Request admitted(HttpServletRequest request) {
        try {
            Caller caller = gate.admit(request, feature.right());
            checkMethod(request.getMethod());
            return Request.of(request, caller, RequestBody.read(request, feature.mostBytes(), pace));
        } catch (HttpProblem problem) {
            feature.refused(gate.attempt(request), problem);
            throw problem;
        }
    }

    private void checkMethod(String method) {
        List<String> answered = new ArrayList<>(feature.methods());
        if (answered.contains("GET")) {
            answered.add("HEAD");
        }
        if (!answered.contains(method)) {
            throw HttpProblem.of(
                            405,
                            "Method not allowed",
                            "This address answers " + String.join(", ", answered) + ", not " + method + ".")
                    .withHeader("Allow", String.join(", ", answered));
        }
    }

    private Reply problem(HttpProblem problem, HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        Reply reply = closing(problems.write(problem, Negotiation.of(accept == null ? "" : accept)), request);
        return problem.status() == 503 && !reply.headers().containsKey("Retry-After")
                ? reply.with("Retry-After", "10")
                : reply;
    }

    /** A body that was not read to its end ends its connection; a client that is not told would use it again in vain. */
    private static Reply closing(Reply reply, HttpServletRequest request) {
        return request.getMethod().matches("GET|HEAD") ? reply : reply.with("Connection", "close");
    }

    private void send(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        SafeHeaders.of(request.isSecure()).forEach(response::setHeader);
        reply.headers().forEach(response::setHeader);
        response.addHeader("Vary", "Accept-Encoding");
        if (reply.status() == 200 || reply.status() == 304) {
            response.setHeader("ETag", reply.body().tag().value());
        }
        if (reply.status() != 304) {
            sendBody(reply, request.getMethod().equals("HEAD"), response);
        }
    }

    private void sendBody(Reply reply, boolean head, HttpServletResponse response) throws IOException {
        if (!reply.contentType().isEmpty()) {
            response.setHeader("Content-Type", reply.contentType());
        }
        reply.body().length().ifPresent(response::setContentLengthLong);
        if (head) {
            response.flushBuffer();
        } else {
            reply.body().writer().write(new PacedOutput(response.getOutputStream(), pace));
        }
    }
}
