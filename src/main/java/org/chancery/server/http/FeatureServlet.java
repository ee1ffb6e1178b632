package org.chancery.server.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chancery.model.ChanceryException;
import org.chancery.query.bound.QueryStoppedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a feature on the wire: methods, HEAD, problems, entity tags, and the same careful headers on every answer. */
public final class FeatureServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FeatureServlet.class);
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final transient Feature feature;
    private final transient ProblemWriter problems;

    public FeatureServlet(Feature feature, Templates templates) {
        this.feature = feature;
        this.problems = new ProblemWriter(templates);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply reply = reply(request);
        boolean unchanged = reply.status() == 200
                && request.getMethod().matches("GET|HEAD")
                && reply.body().tag().isAmong(request.getHeader("If-None-Match"));
        send(unchanged ? reply.withStatus(304) : reply, request.getMethod().equals("HEAD"), response);
    }

    private Reply reply(HttpServletRequest request) {
        try {
            checkMethod(request);
            return feature.answer(Request.of(request));
        } catch (HttpProblem problem) {
            return problem(problem, request);
        } catch (QueryStoppedException e) {
            return problem(StoppedProblem.of(e), request);
        } catch (ChanceryException e) {
            LOG.error("{} {} failed: {}", request.getMethod(), request.getRequestURI(), e.getMessage());
            return problem(HttpProblem.of(500, "The server could not answer", e.getMessage()), request);
        } catch (RuntimeException e) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
            return problem(
                    HttpProblem.of(500, "The server made a mistake", "It is written to the server's log."), request);
        }
    }

    private void checkMethod(HttpServletRequest request) {
        String method = request.getMethod();
        if (!feature.methods().contains(method.equals("HEAD") ? "GET" : method)) {
            throw HttpProblem.of(
                    405,
                    "Method not allowed",
                    "This address answers " + String.join(", ", feature.methods()) + " and HEAD, not " + method + ".");
        }
    }

    private Reply problem(HttpProblem problem, HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        Reply reply = problems.write(problem, Negotiation.of(accept == null ? "" : accept));
        if (problem.status() == 405) {
            return reply.with("Allow", String.join(", ", feature.methods()) + ", HEAD");
        }
        return problem.status() == 503 ? reply.with("Retry-After", "10") : reply;
    }

    private static void send(Reply reply, boolean head, HttpServletResponse response) throws IOException {
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
        response.addHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        if (reply.status() == 200 || reply.status() == 304) {
            response.setHeader("ETag", reply.body().tag().value());
        }
        if (reply.status() != 304) {
            sendBody(reply, head, response);
        }
    }

    private static void sendBody(Reply reply, boolean head, HttpServletResponse response) throws IOException {
        if (!reply.contentType().isEmpty()) {
            response.setHeader("Content-Type", reply.contentType());
        }
        reply.body().length().ifPresent(response::setContentLengthLong);
        if (head) {
            response.flushBuffer();
        } else {
            reply.body().writer().write(response.getOutputStream());
        }
    }
}
