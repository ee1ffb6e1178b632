package org.chancery.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.cli.WritableSite.PASSWORD;
import static org.chancery.cli.WritableSite.TOKEN;
import static org.chancery.cli.WritableSite.basic;
import static org.chancery.cli.WritableSite.robot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chancery.cli.WritableSite;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.chancery.server.RawClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has no credentials changes nothing, by whatever verb, at whatever address, with whatever body. */
@Promise({12, 13})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoWayInTest {
    private static final List<String> VERBS = List.of(
            "POST",
            "PUT",
            "DELETE",
            "PATCH",
            "MKCOL",
            "COPY",
            "MOVE",
            "LOCK",
            "UNLOCK",
            "PROPPATCH",
            "PROPFIND",
            "SEARCH",
            "REPORT",
            "PURGE",
            "TRACE",
            "OPTIONS",
            "LINK",
            "BREW",
            "post",
            "Delete");
    private static final List<String> PATHS = List.of(
            "/",
            "/documents",
            "/documents/aaaaaaaaaaaa",
            "/documents/",
            "/Documents",
            "/update",
            "/data",
            "/upload",
            "/gsp",
            "/sparql/update",
            "/dataset",
            "/ds/update",
            "/$/datasets",
            "/$/compact/ds",
            "/$/backup/ds",
            "/$/server",
            "/page/id/russia",
            "/data/id/russia.ttl",
            "/id/russia",
            "/doc/aaaaaaaaaaaa",
            "/q",
            "/downloads/chancery.ttl",
            "/health",
            "/assets/base.css",
            "/nowhere");
    private static final List<String> TYPES = List.of(
            "application/sparql-update",
            "application/x-www-form-urlencoded",
            "text/turtle",
            "application/n-quads",
            "application/ld+json",
            "text/plain",
            "multipart/form-data; boundary=x",
            "application/json",
            "");
    private static final String BODY = "update=DROP+ALL&query=INSERT+DATA+{+<urn:a>+<urn:b>+<urn:c>+}";
    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 404, 405, 406, 415, 421, 429, 501, 505);

    private WritableSite site;
    private RawClient raw;

    /** One site for all; those who fail so often that the site would send the others away have one of their own. */
    @BeforeAll
    void start(@TempDir Path folder) {
        site = WritableSite.in(folder);
        raw = raw(site);
    }

    private static RawClient raw(WritableSite site) {
        return new RawClient(site.client().url("/"));
    }

    @AfterAll
    void stop() {
        site.close();
    }

    @Test
    void nobodyChangesAnythingByAnyVerbAnywhere(@TempDir Path folder) {
        try (WritableSite own = WritableSite.in(folder)) {
            long size = own.size();
            String version = own.store().version();
            int tried = tryAll(raw(own));

            assertThat(own.size()).isEqualTo(size);
            assertThat(own.store().version()).isEqualTo(version);
            Figure.note(12, "write verbs × addresses × content types without credentials", tried, 0, "nothing changed");
        }
    }

    private static int tryAll(RawClient client) {
        int tried = 0;
        for (String verb : VERBS) {
            for (String path : PATHS) {
                String type = TYPES.get(tried++ % TYPES.size());
                assertRefused(client, verb, path, type);
            }
        }
        for (String type : TYPES) {
            tried += 2;
            assertRefused(client, "POST", "/sparql", type.isEmpty() ? "text/turtle" : type);
            assertRefused(client, "POST", "/documents", type);
        }
        return tried;
    }

    private static void assertRefused(RawClient client, String verb, String path, String type) {
        RawClient.Answer answer = client.send(verb, path, BODY, "Content-Type: " + type);
        String tried = verb + " " + path + " " + type;

        assertThat(REFUSALS).as(tried).contains(answer.status());
        if (path.startsWith("/documents") && answer.status() == 404) {
            throw new AssertionError(tried + " is not known");
        }
        assertThat(answer.head()).as(tried).contains("Content-Security-Policy:", "X-Content-Type-Options: nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void takesNoOtherMethodFromAHeader(String header) throws IOException {
        assertThat(raw.send("GET", "/documents", "", header + ": POST").status())
                .isEqualTo(401);
        assertThat(raw.send("POST", "/sparql?query=ASK%7B%7D", "", header + ": DELETE", "Content-Type: text/plain")
                        .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONNECT localhost:1 HTTP/1.1",
                "OPTIONS * HTTP/1.1",
                "TRACE / HTTP/1.1",
                "GET http://evil.example/ HTTP/1.1",
                "POST /documents HTTP/1.0"
            })
    void answersOddRequestLinesWithARefusal(String line) throws IOException {
        RawClient.Answer answer = raw.send(line, List.of(), "");

        assertThat(answer.status()).isIn(400, 401, 404, 405, 421);
        assertThat(answer.head()).contains("Content-Security-Policy:");
        assertThat(answer.body()).doesNotContain("TRACE / HTTP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic",
                "Basic ",
                "Basic !!!!",
                "Basic OnB3",
                "Basic YW5h",
                "Bearer",
                "Bearer ",
                "Digest username=ana",
                "Negotiate abc",
                "Basic Og==",
                "bearer null",
                "Basic YW5hOg==",
                "Bearer {sha256}",
                "ana:x",
                "Basic YW5hADp4"
            })
    void knowsNobodyByAHeaderThatProvesNothing(String header) throws IOException {
        RawClient.Answer answer = raw.send("POST", "/documents", "x", "Authorization: " + header);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.head()).contains("WWW-Authenticate: Basic realm=\"Chancery\"");
        assertThat(answer.body()).doesNotContain("ana");
    }

    @Test
    void doesNotTakeAPasswordForATokenNorTheOtherWayRound() {
        for (String header :
                List.of("Bearer " + PASSWORD, basic("robot", TOKEN), basic("ana", TOKEN), basic("Ana", PASSWORD))) {
            assertThat(post(site, "Authorization", header).statusCode()).isEqualTo(401);
        }
    }

    private static HttpResponse<String> post(WritableSite site, String... headers) {
        return site.client().post("/documents", "image/png", "x", headers);
    }

    @Test
    void sendsAwayWhoGuesses(@TempDir Path folder) {
        try (WritableSite own = WritableSite.in(folder)) {
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                statuses.add(
                        post(own, "Authorization", basic("ana", "guess " + i)).statusCode());
            }
            HttpResponse<String> last = post(own, "Authorization", basic("ana", PASSWORD));

            assertThat(statuses).startsWith(401).endsWith(429);
            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.headers().firstValue("Retry-After")).contains("60");
            assertThat(post(own, "Authorization", robot()).statusCode()).isEqualTo(415);
            assertThat(own.audit())
                    .filteredOn(line -> line.contains("\"claimed\":\"ana\""))
                    .hasSize(13);
            assertThat(String.join("", own.audit())).doesNotContain("guess", PASSWORD);
        }
    }

    @Test
    void letsReadersReadAndNobodyElseWhereReadersAreNamed(@TempDir Path other) {
        Credentials readers =
                Credentials.of(List.of("rita:" + Secret.Token.of("reading").written()), "the test");
        People people = new People(Set.of(), WritableSite.writers(), readers);
        try (WritableSite closed = WritableSite.in(other, UnaryOperator.identity(), people)) {
            for (String path : List.of(
                    "/",
                    "/sparql?query=ASK{}".replace("{}", "%7B%7D"),
                    "/downloads/chancery.ttl",
                    "/q",
                    "/nowhere",
                    "/assets/base.css",
                    "/robots.txt",
                    "/openapi.json",
                    "/search?q=x")) {
                assertThat(closed.client().get(path).statusCode()).as(path).isEqualTo(401);
            }
            assertThat(closed.client().get("/health").statusCode()).isEqualTo(200);
            assertThat(closed.client()
                            .get("/", "Authorization", "Bearer reading")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(closed.client().get("/", "Authorization", robot()).statusCode())
                    .isEqualTo(200);
            assertThat(post(closed, "Authorization", "Bearer reading").statusCode())
                    .isEqualTo(403);
            assertThat(post(closed, "Authorization", robot()).statusCode()).isEqualTo(415);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: https://localhost",
                "Origin: http://localhost:1",
                "Origin: http://localhost.evil.example",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void refusesWhatThePageOfAnotherSiteSendsEvenWithCredentials(String header) throws IOException {
        int before = site.audit().size();
        for (String line :
                List.of("POST /documents", "DELETE /documents/aaaaaaaaaaaa", "POST /sparql", "POST /sparql/cancel")) {
            String[] parts = line.split(" ");
            RawClient.Answer answer = raw.send(parts[0], parts[1], "x", header, "Authorization: " + robot());

            assertThat(answer.status()).as(line).isEqualTo(403);
            assertThat(answer.head()).doesNotContain("Access-Control");
        }
        assertThat(site.audit().stream().skip(before)).hasSize(2).allMatch(entry -> entry.contains("refused 403"));
    }

    @Test
    void takesWhatItsOwnPagesSend() throws IOException {
        String own = "Origin: " + site.client().url("");

        assertThat(raw.send("POST", "/documents", "x", own, "Sec-Fetch-Site: same-origin", "Authorization: " + robot())
                        .status())
                .isEqualTo(415);
    }

    static Stream<String> reads() {
        return Stream.of(
                "/", "/data/id/russia.ttl", "/sparql?query=ASK%7B%7D", "/downloads/chancery.ttl", "/search.json?q=x");
    }

    @Test
    void letsNoPageOfAnotherSiteReadAnAnswer() {
        assertThat(reads()).allSatisfy(path -> {
            RawClient.Answer answer = raw.send("GET", path, "", "Origin: https://evil.example");

            assertThat(answer.head())
                    .doesNotContain("Access-Control")
                    .contains("Cross-Origin-Resource-Policy: same-origin");
            assertThat(raw.send("GET", path + (path.contains("?") ? "&" : "?") + "callback=steal", "")
                            .body())
                    .doesNotContain("steal(");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "evil.example:80",
                "10.0.0.1",
                "[::2]",
                "localhost@evil.example",
                "LOCALHOST.",
                "0x7f.1",
                "127.1"
            })
    void answersToNoOtherName(String name) throws IOException {
        URI address = URI.create(site.client().url("/"));
        RawClient.Answer answer = new RawClient(address, name).send("GET", "/void.ttl", "");

        assertThat(answer.status()).isIn(400, 421);
        assertThat(answer.body()).doesNotContain("evil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "localhost:1", "LocalHost", "127.0.0.1", "127.0.0.1:3030", "[::1]", "[::1]:80"})
    void answersToTheNamesOfLoopbackWithAnyPortSinceItMayBeForwarded(String name) throws IOException {
        URI address = URI.create(site.client().url("/"));

        assertThat(new RawClient(address, name).send("GET", "/void.ttl", "").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Host: evil.example",
                "Forwarded: host=evil.example;proto=https",
                "X-Forwarded-Proto: https",
                "X-Forwarded-For: 1.2.3.4",
                "X-Original-URL: /documents",
                "X-Rewrite-URL: /documents"
            })
    void believesNoHeaderOfAProxyThatIsNotThere(String header) throws IOException {
        RawClient.Answer answer = raw.send("GET", "/void.ttl", "", header);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("evil", "https://localhost");
        int before = site.audit().size();
        raw.send("POST", "/documents", "", header);
        assertThat(site.audit().stream().skip(before))
                .singleElement()
                .asString()
                .contains("\"client\":\"127.0.0.1\"");
    }
}
