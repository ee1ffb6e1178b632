package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A server's SPARQL address, asked over connections that are kept; HTTP/1.1, since the offer of another one costs time. */
final class Endpoint {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;

    Endpoint(String address) {
        this.address = address;
    }

    /** Returns the answer to a GET of the query, read to its end. */
    HttpResponse<byte[]> get(String query, String accept) {
        return send(HttpRequest.newBuilder(URI.create(address + "?" + form(query))), accept);
    }

    /** Returns the answer to a POST of the query as a form, read to its end; fails if it does not begin in time. */
    HttpResponse<byte[]> post(String query, String accept, Duration limit) {
        return send(
                HttpRequest.newBuilder(URI.create(address))
                        .timeout(limit)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(query))),
                accept);
    }

    private static String form(String query) {
        return "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, String accept) {
        try {
            return client.send(request.header("Accept", accept).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
