package org.chancery.query.bound;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** One request to a service. */
final class ServiceCall {
    private final HttpClient client;
    private final Meter meter;

    ServiceCall(HttpClient client, Meter meter) {
        this.client = client;
        this.meter = meter;
    }

    /** Returns the body of the answer to the query, in JSON; throws {@link ServiceFailedException} if there is none. */
    byte[] ask(String address, String query) {
        try {
            MeteredCall.Answer answer = new MeteredCall(client, meter).send(request(address, query));
            check(address, answer.head());
            return answer.body();
        } catch (IOException e) {
            throw new ServiceFailedException(address, "cannot be asked (" + e + ")");
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

    private static void check(String address, HttpResponse<?> answer) {
        if (answer.statusCode() != 200) {
            throw new ServiceFailedException(address, "answered with status " + answer.statusCode());
        }
        String type = answer.headers().firstValue("Content-Type").orElse("no type");
        if (!type.startsWith("application/sparql-results+json") && !type.startsWith("application/json")) {
            throw new ServiceFailedException(address, "answered with " + type + " instead of SPARQL results in JSON");
        }
    }
}
