package org.chancery.store.remote;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultSetException;
import org.apache.jena.update.UpdateRequest;
import org.chancery.query.bound.JsonRows;
import org.chancery.query.bound.Meter;
import org.chancery.query.bound.MeteredCall;

/** Speaks the three protocols of SPARQL 1.1 with one server. Whatever goes wrong is a {@link RemoteStoreException}. */
final class SparqlServer {
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration WRITING = Duration.ofMinutes(10);
    private static final String RESULTS = "application/sparql-results+json";
    /** Virtuoso says so where it has left rows out. */
    private static final String LEFT_OUT = "X-SPARQL-MaxRows";

    private final RemoteAddress address;
    private final HttpClient client;

    /** No proxy of the surroundings is used and no redirect followed, so that data and passwords go nowhere else. */
    SparqlServer(RemoteAddress address) {
        this.address = address;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(CONNECTING)
                .build();
    }

    RemoteAddress address() {
        return address;
    }

    /** Returns all rows of the SELECT query. */
    List<Binding> rows(Query query, Meter meter, Meter.Holding kept) {
        HttpRequest request = asking(query, RESULTS);
        try {
            MeteredCall.Answer answer = answer(request, meter);
            check(answer);
            return JsonRows.read(answer.body(), meter, kept);
        } catch (IOException e) {
            throw Trouble.of(address.query(), e);
        } catch (ResultSetException e) {
            throw Trouble.cut(address.query(), e.getMessage());
        }
    }

    /** A connection that the server closed in the moment in which it was used again is no failure, and reading twice does no harm. */
    private MeteredCall.Answer answer(HttpRequest request, Meter meter) throws IOException {
        try {
            return new MeteredCall(client, meter).send(request);
        } catch (ConnectException | HttpTimeoutException away) {
            throw away;
        } catch (IOException broken) {
            return new MeteredCall(client, meter).send(request);
        }
    }

    private void check(MeteredCall.Answer answer) {
        HttpResponse<?> head = answer.head();
        if (head.statusCode() != 200) {
            throw Trouble.of(address.query(), "a query", head, answer.body());
        }
        String type = head.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith(RESULTS) && !type.startsWith("application/json")) {
            throw Trouble.wrongType(address.query(), head);
        }
        if (head.headers().firstValue(LEFT_OUT).isPresent()) {
            throw Trouble.cut(address.query(), "it sends no more rows than a limit of its own");
        }
    }

    /** Returns the triples of the CONSTRUCT query as they come, in N-Triples; to be closed. */
    InputStream triples(Query query) {
        try {
            HttpResponse<InputStream> answer =
                    client.send(asking(query, Lang.NTRIPLES.getHeaderString()), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw Trouble.of(
                        address.query(), "a query", answer, answer.body().readNBytes(1 << 12));
            }
            return answer.body();
        } catch (IOException e) {
            throw Trouble.of(address.query(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private HttpRequest asking(Query query, String type) {
        String form = "query=" + URLEncoder.encode(query.serialize(), StandardCharsets.UTF_8);
        return request(address.query(), "application/x-www-form-urlencoded", BodyPublishers.ofString(form))
                .header("Accept", type)
                .build();
    }

    void update(UpdateRequest changes) {
        send(
                address.update(),
                "an update",
                request(address.update(), "application/sparql-update", BodyPublishers.ofString(changes.toString())));
    }

    /** Adds the triples to a named graph. */
    void add(Node graph, Collection<Triple> triples) {
        URI place = URI.create(address.data() + "?graph=" + URLEncoder.encode(graph.getURI(), StandardCharsets.UTF_8));
        var body = GraphFactory.createDefaultGraph();
        triples.forEach(body::add);
        String lines = RDFWriter.source(body).lang(Lang.NTRIPLES).asString();
        send(
                address.data(),
                "triples",
                request(place, Lang.NTRIPLES.getHeaderString(), BodyPublishers.ofString(lines)));
    }

    private HttpRequest.Builder request(URI place, String type, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(place)
                .timeout(WRITING)
                .header("Content-Type", type + "; charset=utf-8")
                .header("User-Agent", "Chancery")
                .POST(body);
        address.login().ifPresent(login -> request.header("Authorization", login.header()));
        return request;
    }

    private void send(URI place, String what, HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() < 200 || answer.statusCode() > 204) {
                throw Trouble.of(place, what, answer, answer.body());
            }
        } catch (IOException e) {
            throw Trouble.of(place, e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private RemoteStoreException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new RemoteStoreException("Waiting for the store at " + address.dataset() + " was interrupted", e);
    }
}
