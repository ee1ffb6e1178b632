package org.chancery.query.bound;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** One request to a service; the client's own threads read the answer, while the query's waits and asks its meter. */
final class ServiceCall {
    private static final int LOOKS_EVERY_MILLISECONDS = 10;

    /** What is received is copied as it grows, and once more when it is read. */
    private static final int COPIES = 4;

    private final HttpClient client;
    private final Meter meter;
    private final Meter.Holding holding;
    private long counted;

    ServiceCall(HttpClient client, Meter meter) {
        this.client = client;
        this.meter = meter;
        this.holding = meter.holding();
    }

    /** Returns the body of the answer to the query, in JSON; throws {@link ServiceFailedException} if there is none. */
    byte[] ask(String address, String query) {
        Received received = new Received(meter.bounds().memory() / COPIES);
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(request(address, query), BodyHandlers.ofByteArrayConsumer(received));
        try {
            check(address, awaited(answer, received));
            return received.all();
        } catch (ExecutionException e) {
            throw new ServiceFailedException(address, "cannot be asked (" + e.getCause() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw meter.end(StopReason.CANCELLED);
        } finally {
            answer.cancel(true);
            holding.release();
        }
    }

    private static HttpRequest request(String address, String query) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "application/sparql-results+json")
                .header("User-Agent", "Chancery")
                .POST(BodyPublishers.ofString("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .build();
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

    private static void check(String address, HttpResponse<Void> answer) {
        if (answer.statusCode() != 200) {
            throw new ServiceFailedException(address, "answered with status " + answer.statusCode());
        }
        String type = answer.headers().firstValue("Content-Type").orElse("no type");
        if (!type.startsWith("application/sparql-results+json") && !type.startsWith("application/json")) {
            throw new ServiceFailedException(address, "answered with " + type + " instead of SPARQL results in JSON");
        }
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
