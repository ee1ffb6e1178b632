package org.chancery.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;

/** Passes requests on to a server, and breaks off from a certain one on. */
final class CuttingProxy implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI target;
    private final HttpServer proxy;
    private int passed;
    private int most = Integer.MAX_VALUE;
    private boolean lets;

    CuttingProxy(String target) throws IOException {
        this.target = URI.create(target);
        this.proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", this::pass);
        proxy.start();
    }

    String url() {
        return "http://localhost:" + proxy.getAddress().getPort() + target.getPath();
    }

    /**
     * Lets so many more requests pass.
     *
     * @param swallow whether the first one beyond reaches the server, so that only its answer is lost
     */
    synchronized void cutAfter(int requests, boolean swallow) {
        passed = 0;
        most = requests;
        lets = swallow;
    }

    /** Returns how many requests have come since. */
    synchronized int requests() {
        return passed;
    }

    private synchronized void pass(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        passed++;
        if (passed <= most || (lets && passed == most + 1)) {
            HttpResponse<byte[]> answer = forward(exchange, body);
            if (passed <= most) {
                answer.headers().firstValue("Content-Type").ifPresent(type -> exchange.getResponseHeaders()
                        .set("Content-Type", type));
                exchange.sendResponseHeaders(
                        answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
                exchange.getResponseBody().write(answer.body());
            }
        }
        exchange.close();
    }

    private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body) throws IOException {
        URI asked = exchange.getRequestURI();
        URI place = target.resolve(asked.getRawPath()
                + Optional.ofNullable(asked.getRawQuery())
                        .map(query -> "?" + query)
                        .orElse(""));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(place).method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (name.equalsIgnoreCase("Content-Type") || name.equalsIgnoreCase("Accept")) {
                request.header(name, values.get(0));
            }
        });
        try {
            return client.send(request.build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        proxy.stop(0);
    }
}
