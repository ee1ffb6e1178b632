package org.chancery.llm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A server on loopback that speaks the OpenAI chat protocol, whole and streaming, and answers as a test tells it. */
public final class StubModel implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final Function<Asked, Reply> script;

    private StubModel(HttpServer server, Function<Asked, Reply> script) {
        this.server = server;
        this.script = script;
    }

    /**
     * A request.
     *
     * @param number of the request, from 1
     * @param authorization the header; empty without one
     */
    public record Asked(int number, JsonNode body, String authorization) {
        /** Returns what was said last. */
        public String last() {
            JsonNode messages = body.path("messages");
            return messages.get(messages.size() - 1).path("content").asText();
        }

        public String system() {
            return body.path("messages").get(0).path("content").asText();
        }

        boolean streams() {
            return body.path("stream").asBoolean();
        }
    }

    /** What the server does with a request. */
    public interface Reply {
        void send(Asked asked, HttpExchange exchange, CountDownLatch end) throws IOException;
    }

    /** Returns a server on a free port. */
    public static StubModel start(Function<Asked, Reply> script) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StubModel stub = new StubModel(http, script);
            http.setExecutor(stub.threads);
            http.createContext("/v1/chat/completions", stub::answer);
            http.start();
            return stub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode body = JSON.readTree(exchange.getRequestBody());
            String key = exchange.getRequestHeaders().getFirst("Authorization");
            Asked request;
            synchronized (asked) {
                request = new Asked(asked.size() + 1, body, key == null ? "" : key);
                asked.add(request);
            }
            reply(request).send(request, exchange, end);
        }
    }

    /** A script that fails is told to the client, so that the test shows why. */
    private Reply reply(Asked request) {
        try {
            return script.apply(request);
        } catch (RuntimeException e) {
            return status(400, "text/plain", "the test's script failed: " + e, Map.of());
        }
    }

    /** Returns the requests so far, in their order. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/v1");
    }

    /** Returns an answer of the model. */
    public static Reply says(String text) {
        return says(text, "stop");
    }

    /** Returns an answer that ended for the reason. */
    public static Reply says(String text, String reason) {
        return (asked, exchange, end) -> {
            if (asked.streams()) {
                send(exchange, 200, "text/event-stream", chunks(text, reason));
            } else {
                send(exchange, 200, "application/json", whole(text, reason));
            }
        };
    }

    /** Returns a reply with any status, content type and body. */
    public static Reply status(int status, String type, String body, Map<String, String> headers) {
        return (asked, exchange, end) -> {
            headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            send(exchange, status, type, body);
        };
    }

    public static Reply status(int status) {
        return status(status, "application/json", "{\"error\":{\"message\":\"told to fail\"}}", Map.of());
    }

    /** Returns a reply that sends nothing until the server is closed. */
    public static Reply silence() {
        return (asked, exchange, end) -> await(end);
    }

    /** Returns a reply that begins and then sends nothing more until the server is closed. */
    public static Reply stall() {
        return (asked, exchange, end) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("{\"choices\":[".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await(end);
        };
    }

    /** Returns a reply that goes on and on, as long as somebody reads it. */
    public static Reply endless(String beginning, String again) {
        return (asked, exchange, end) -> {
            exchange.getResponseHeaders()
                    .add("Content-Type", asked.streams() ? "text/event-stream" : "application/json");
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            out.write(beginning.getBytes(StandardCharsets.UTF_8));
            byte[] piece = again.repeat(1_000).getBytes(StandardCharsets.UTF_8);
            while (end.getCount() > 0) {
                out.write(piece);
            }
        };
    }

    /** Returns a reply whose connection breaks after the first bytes of many. */
    public static Reply breaksOff(String beginning) {
        return (asked, exchange, end) -> {
            exchange.sendResponseHeaders(200, 100_000);
            exchange.getResponseBody().write(beginning.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("told to break off");
        };
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static String whole(String text, String reason) {
        return """
                {"id":"stub","object":"chat.completion","created":1,"model":"stub","choices":[{"index":0,"message":\
                {"role":"assistant","content":%s},"finish_reason":"%s"}],\
                "usage":{"prompt_tokens":70,"completion_tokens":30,"total_tokens":100}}""".formatted(quoted(text), reason);
    }

    /** The text in pieces of a few characters, as servers send it. */
    private static String chunks(String text, String reason) {
        StringBuilder events = new StringBuilder();
        for (int at = 0; at < text.length(); at += 40) {
            events.append(event(
                    "{\"delta\":{\"content\":" + quoted(text.substring(at, Math.min(text.length(), at + 40)))
                            + "},\"index\":0}",
                    ""));
        }
        events.append(event("{\"delta\":{},\"index\":0,\"finish_reason\":\"" + reason + "\"}", ""));
        return events + "data: [DONE]\n\n";
    }

    private static String event(String choice, String more) {
        return "data: {\"id\":\"stub\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"stub\",\"choices\":["
                + choice + "]" + more + "}\n\n";
    }

    static String quoted(String text) {
        return JSON.valueToTree(text).toString();
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
