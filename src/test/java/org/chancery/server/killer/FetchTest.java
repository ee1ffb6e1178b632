package org.chancery.server.killer;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Client;
import org.chancery.server.Unhurried;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that is sent to the endpoint makes the server call anybody, or read a file of its machine. */
final class FetchTest {
    private static final String SECRET = "planted-secret-4711";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "SELECT * { ?s ?p ?o }";

    @TempDir
    Path folder;

    private Canary canary;
    private Store store;
    private ChanceryServer server;
    private Client client;

    @BeforeEach
    void start() throws IOException {
        canary = new Canary();
        store = Store.openOrCreate(folder.resolve("store"));
        LargeStore.fill(store, 700);
        server = ChanceryServer.start(Unhurried.config(), store);
        client = new Client(server.url());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        store.close();
        canary.close();
    }

    @Test
    @Promise(7)
    void callsNobody() {
        List<String> addresses = Stream.of("http", "https", "ftp", "jar:http")
                .map(scheme ->
                        scheme + "://" + canary.authority() + (scheme.startsWith("jar") ? "/a.jar!/x" : "/x.ttl"))
                .toList();
        long tried = addresses.stream().mapToLong(this::tryAll).sum();

        assertThat(canary.connections()).isZero();
        Figure.note(7, "request shapes at /sparql that would make the server fetch", tried, 0, "connections: 0");
    }

    @Test
    @Promise(8)
    void readsNoFile() throws IOException {
        Path secret = folder.resolve("secret.ttl");
        Files.writeString(secret, "<urn:x:secret> <urn:x:is> \"" + SECRET + "\" .");
        long tried = Stream.of(
                        "file://" + secret,
                        "file:" + secret,
                        secret.toString(),
                        "../secret.ttl",
                        "jar:file:" + secret + "!/x")
                .mapToLong(this::tryAll)
                .sum();

        Figure.note(
                8,
                "request shapes at /sparql that would make the server read a file",
                tried,
                0,
                "the secret never appeared");
    }

    private long tryAll(String address) {
        List<HttpResponse<String>> answers = Stream.of(queries(address), parameters(address), headers(address))
                .flatMap(shapes -> shapes)
                .toList();
        answers.forEach(FetchTest::isHarmless);
        return answers.size();
    }

    private static void isHarmless(HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(answer.request().uri() + " " + answer.body())
                .isIn(200, 400, 403, 406, 415);
        assertThat(answer.body()).doesNotContain(SECRET);
    }

    private Stream<HttpResponse<String>> queries(String address) {
        return shapes().stream().flatMap(shape -> {
            String text = shape.replace("CANARY", address);
            return Stream.of(
                    client.get("/sparql?query=" + encode(text, UTF_8)),
                    client.post("/sparql", "application/sparql-query", text),
                    client.post("/sparql", "application/sparql-update", text),
                    client.post("/sparql", FORM, "update=" + encode(text, UTF_8)));
        });
    }

    private static List<String> shapes() {
        try (InputStream in = FetchTest.class.getResourceAsStream("fetches.txt")) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<HttpResponse<String>> parameters(String address) {
        String query = "query=" + encode(QUERY, UTF_8);
        String escaped = encode(address, UTF_8);
        return Stream.of(
                        "default-graph-uri",
                        "named-graph-uri",
                        "using-graph-uri",
                        "service",
                        "stylesheet",
                        "format",
                        "force-accept",
                        "url")
                .map(name -> query + "&" + name + "=" + escaped)
                .flatMap(request -> Stream.of(
                        client.get("/sparql?" + request),
                        client.post("/sparql", FORM, request),
                        client.post("/sparql?" + request, "application/sparql-query", "ASK FROM <x> {}")));
    }

    private Stream<HttpResponse<String>> headers(String address) {
        String construct = "/sparql?query=" + encode("CONSTRUCT WHERE { ?s ?p ?o }", UTF_8);
        Map<String, String> tried = Map.of(
                "Accept",
                "application/ld+json;profile=\"" + address + "\"",
                "Link",
                "<" + address + ">; rel=\"http://www.w3.org/ns/json-ld#context\"",
                "Referer",
                address,
                "Origin",
                address,
                "X-Forwarded-Host",
                address,
                "Forwarded",
                "host=" + address);
        return tried.entrySet().stream().map(header -> client.get(construct, header.getKey(), header.getValue()));
    }
}
