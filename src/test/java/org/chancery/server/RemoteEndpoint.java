package org.chancery.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Another SPARQL endpoint on loopback, which behaves at each of its addresses in another way, and remembers who asked. */
public final class RemoteEndpoint implements AutoCloseable {
    private static final String HEAD = "{\"head\":{\"vars\":[\"x\",\"y\"]},\"results\":{\"bindings\":[";
    private static final String ROW =
            "{\"x\":{\"type\":\"literal\",\"value\":\"one\"},\"y\":{\"type\":\"uri\",\"value\":\"urn:x:a\"},"
                    + "\"s\":{\"type\":\"literal\",\"value\":\"not asked for\"}}";
    private static final String END = "]}}";

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch letGo = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    public RemoteEndpoint() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Returns the address of a path, which begins with a slash. */
    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Returns what was asked: path, header {@code Authorization} and decoded body of each request. */
    public List<String> requests() {
        return requests;
    }

    /** Drops what was asked so far. */
    void forget() {
        requests.clear();
    }

    /** Returns when the one who read the endless answer has let go. */
    void awaitLetGo() throws InterruptedException {
        letGo.await();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = URLDecoder.decode(new String(exchange.getRequestBody().readAllBytes(), UTF_8), UTF_8);
        requests.add(
                exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
        switch (exchange.getRequestURI().getPath()) {
            case "/sparql" -> send(exchange, 200, HEAD + ROW + "," + ROW.replace("one", "two") + END);
            case "/none" -> send(exchange, 200, HEAD + END);
            case "/many" -> send(exchange, 200, HEAD + (ROW + ",").repeat(100_000) + ROW + END);
            case "/cut" -> send(exchange, 200, HEAD + ROW);
            case "/no-results" -> send(exchange, 200, "{\"head\":{\"vars\":[\"x\",\"y\"]}}");
            case "/yes" -> send(exchange, 200, "{\"head\":{},\"boolean\":true}");
            case "/empty" -> send(exchange, 200, "");
            case "/deep" -> send(exchange, 200, "{\"head\":" + "[".repeat(100_000));
            case "/fault" -> send(exchange, 500, HEAD + ROW + END);
            case "/login" -> {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"x\"");
                send(exchange, 401, "");
            }
            case "/page" -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, -1);
            }
            case "/elsewhere" -> {
                exchange.getResponseHeaders()
                        .set("Location", exchange.getRequestURI().getQuery());
                send(exchange, 307, "");
            }
            case "/broken" -> {
                exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
                exchange.sendResponseHeaders(200, 1_000_000);
                exchange.getResponseBody().write((HEAD + ROW + END).getBytes(UTF_8));
            }
            case "/endless" -> endless(exchange);
            case "/mute" -> awaitEnd();
            default -> send(exchange, 404, "");
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
        byte[] bytes = text.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private void endless(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
        exchange.sendResponseHeaders(200, 0);
        OutputStream out = exchange.getResponseBody();
        try {
            out.write(HEAD.getBytes(UTF_8));
            byte[] rows = (ROW + ",").repeat(100).getBytes(UTF_8);
            while (end.getCount() > 0) {
                out.write(rows);
            }
        } catch (IOException e) {
            letGo.countDown();
        }
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdown();
    }
}
