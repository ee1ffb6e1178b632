package org.chancery.llm.chat;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends requests for LangChain4j; reads no more of an answer, and no longer, than is sensible, and follows no redirect. */
final class BoundedHttp implements HttpClient {
    private static final int MOST_BYTES = 4_000_000;

    private final java.net.http.HttpClient client;
    private final Duration patience;

    BoundedHttp(Duration connecting, Duration patience) {
        this.client = java.net.http.HttpClient.newBuilder()
                .version(java.net.http.HttpClient.Version.HTTP_1_1)
                .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
                .connectTimeout(connecting)
                .build();
        this.patience = patience;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        try {
            return read(client.send(translated(request), BodyHandlers.ofInputStream()));
        } catch (HttpTimeoutException e) {
            throw ServerTrouble.slow(patience, e);
        } catch (IOException e) {
            throw ServerTrouble.unreachable(request.url(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ModelException.lasting("interrupted while a model was asked", e);
        }
    }

    /** Reads the whole stream before it is parsed: an answer is of use only when it is whole. */
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            SuccessfulHttpResponse response = execute(request);
            listener.onOpen(response);
            parser.parse(new ByteArrayInputStream(response.bodyBytes()), listener);
            listener.onClose();
        } catch (RuntimeException e) {
            listener.onError(e);
        }
    }

    private java.net.http.HttpRequest translated(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(patience)
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    private SuccessfulHttpResponse read(HttpResponse<InputStream> response) throws IOException {
        byte[] body = body(response.body());
        if (response.statusCode() != 200) {
            throw ServerTrouble.status(
                    response.statusCode(), body, response.headers().firstValue("retry-after"));
        }
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(body)
                .build();
    }

    /** The client's own time limit ends with the headers of an answer; closing the stream ends a body that never does. */
    private byte[] body(InputStream stream) throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> watch = CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    close(stream);
                },
                CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS));
        try (stream) {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw ServerTrouble.endless(MOST_BYTES);
            }
            return bytes;
        } catch (IOException e) {
            if (late.get()) {
                throw ServerTrouble.slow(patience, e);
            }
            throw e;
        } finally {
            watch.cancel(false);
        }
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
