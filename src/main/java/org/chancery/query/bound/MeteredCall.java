package org.chancery.query.bound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** One request over HTTP; the client's own threads read the answer, while the query's waits and asks its meter. */
public final class MeteredCall {
    private static final int LOOKS_EVERY_MILLISECONDS = 10;

    /** What is received is copied as it grows, and once more when it is read. */
    private static final int COPIES = 4;

    private final HttpClient client;
    private final Meter meter;
    private final Meter.Holding holding;
    private long counted;

    /** @param meter that ends the call where it ends the query */
    public MeteredCall(HttpClient client, Meter meter) {
        this.client = client;
        this.meter = meter;
        this.holding = meter.holding();
    }

    /** An answer that came whole. */
    public static final class Answer {
        private final HttpResponse<?> head;
        private final byte[] body;

        private Answer(HttpResponse<?> head, byte[] body) {
            this.head = head;
            this.body = body;
        }

        /** Returns its status and headers. */
        public HttpResponse<?> head() {
            return head;
        }

        /** Returns its bytes, not to be changed. */
        public byte[] body() {
            return body;
        }
    }

    /** Returns the answer; throws what the client does if there is none. */
    public Answer send(HttpRequest request) throws IOException {
        Received received = new Received(meter.bounds().memory() / COPIES);
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(request, BodyHandlers.ofByteArrayConsumer(received));
        try {
            return new Answer(awaited(answer, received), received.all());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw meter.end(StopReason.CANCELLED);
        } finally {
            answer.cancel(true);
            holding.release();
        }
    }

    private HttpResponse<Void> awaited(CompletableFuture<HttpResponse<Void>> answer, Received received)
            throws ExecutionException, InterruptedException {
        while (true) {
            meter.ask();
            try {
                HttpResponse<Void> whole = answer.get(LOOKS_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
                count(received);
                return whole;
            } catch (TimeoutException e) {
                count(received);
            }
        }
    }

    private void count(Received received) {
        long size = received.size();
        holding.add(COPIES * (size - counted));
        counted = size;
    }

    /** Keeps what comes, up to a size beyond which it only counts, until the query's thread has seen that it is too much. */
    private static final class Received implements Consumer<Optional<byte[]>> {
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
        private final long most;
        private long size;

        Received(long most) {
            this.most = most;
        }

        @Override
        public synchronized void accept(Optional<byte[]> part) {
            part.ifPresent(bytes -> {
                size += bytes.length;
                if (size <= most) {
                    kept.writeBytes(bytes);
                }
            });
        }

        synchronized long size() {
            return size;
        }

        synchronized byte[] all() {
            return kept.toByteArray();
        }
    }
}
