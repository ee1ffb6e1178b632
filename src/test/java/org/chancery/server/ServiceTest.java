package org.chancery.server;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.query.bound.Services;
import org.chancery.reliability.Promise;
import org.chancery.server.sparql.Limits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SERVICE asks the listed endpoints and nobody else, and keeps to the limits whatever they do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceTest {
    private static final List<String> LISTED = List.of(
            "/sparql",
            "/none",
            "/many",
            "/cut",
            "/no-results",
            "/yes",
            "/empty",
            "/deep",
            "/fault",
            "/login",
            "/page",
            "/broken",
            "/endless",
            "/mute",
            "/missing");

    private RemoteEndpoint remote;
    private RemoteEndpoint stranger;
    private SampleServer server;
    /** For what takes all the time that it is given. */
    private SampleServer hurried;

    @BeforeAll
    void start() throws IOException {
        remote = new RemoteEndpoint();
        stranger = new RemoteEndpoint();
        server = SampleServer.start(limits());
        hurried = SampleServer.start(limits().withTime(Duration.ofSeconds(2)));
    }

    @BeforeEach
    void forget() {
        remote.forget();
        stranger.forget();
    }

    private Limits limits() {
        List<String> addresses = Stream.concat(LISTED.stream(), Stream.of("/elsewhere?" + stranger.url("/sparql")))
                .map(remote::url)
                .toList();
        return Limits.standard().withMemory(20_000_000).withServices(Services.of(addresses));
    }

    @AfterAll
    void stop() {
        server.close();
        hurried.close();
        remote.close();
        stranger.close();
    }

    private HttpResponse<String> query(String query) {
        return query(server, query);
    }

    private static HttpResponse<String> query(SampleServer server, String query) {
        return server.get("/sparql?query=" + encode(query, UTF_8), "Accept", "text/csv");
    }

    private HttpResponse<String> ask(String path) {
        return ask(server, path);
    }

    private HttpResponse<String> ask(SampleServer asked, String path) {
        return query(asked, "SELECT * { SERVICE <" + remote.url(path) + "> { ?x ?p ?y } }");
    }

    private HttpResponse<String> askSilently(String path) {
        return askSilently(server, path);
    }

    private HttpResponse<String> askSilently(SampleServer asked, String path) {
        return query(asked, "SELECT * { VALUES ?z { 1 } SERVICE SILENT <" + remote.url(path) + "> { ?x ?p ?y } }");
    }

    @Test
    void asksAListedEndpoint() {
        HttpResponse<String> answer = ask("/sparql");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().lines()).containsExactly("x,p,y", "one,,urn:x:a", "two,,urn:x:a");
    }

    @Test
    void tellsItWhatStandsInTheBracesAndNothingElse() {
        query("SELECT * { VALUES ?x { \"one\" } BIND (\"secret\" AS ?p) SERVICE <" + remote.url("/sparql")
                + "> { ?x <urn:x:p> ?y FILTER (?y != 1) } }");

        assertThat(remote.requests())
                .singleElement()
                .asString()
                .startsWith("/sparql null query=SELECT")
                .contains("?x  <urn:x:p>  ?y", "FILTER")
                .doesNotContain("one", "secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT ?x { VALUES ?x { \"one\" \"three\" } SERVICE <REMOTE> { ?x ?p ?y } }",
                "SELECT ?x { { SERVICE <REMOTE> { ?x ?p ?y } } FILTER (?x = \"one\") }",
                "SELECT ?x { { SELECT ?x { SERVICE <REMOTE> { ?x ?p ?y } } } VALUES ?x { \"one\" } }",
                "SELECT ?x { VALUES ?x { \"one\" \"three\" } FILTER EXISTS { SERVICE <REMOTE> { ?x ?p ?y } } }",
                "SELECT ?x { VALUES ?x { \"one\" \"two\" } MINUS { SERVICE <REMOTE> { ?x ?p ?y } FILTER (?x != \"one\") } }",
                "SELECT ?x { VALUES ?x { \"one\" } OPTIONAL { SERVICE <REMOTE> { { SELECT ?x { ?x ?p ?y } LIMIT 5 } } } }",
                "SELECT ?x { ?s ?q ?o SERVICE <REMOTE> { ?x ?p ?y } FILTER (?x = \"one\") } LIMIT 1"
            })
    void joinsItsAnswerWithTheDataInEachPlace(String query) {
        HttpResponse<String> answer = query(query.replace("REMOTE", remote.url("/sparql")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().lines()).containsExactly("x", "one");
        assertThat(remote.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <ADDRESS> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <ADDRESS> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o OPTIONAL { SERVICE SILENT <ADDRESS> { ?s ?q ?r } } }",
                "SELECT * { BIND (<ADDRESS> AS ?e) SERVICE ?e { ?s ?p ?o } }",
                "SELECT * { VALUES ?e { <LISTED> } SERVICE ?e { ?s ?p ?o } }",
                "SELECT * { SERVICE <LISTED> { SERVICE <ADDRESS> { ?s ?p ?o } } }",
                "SELECT * { SERVICE <LISTED> { ?s ?p ?o FILTER EXISTS { SERVICE <LISTED> { ?s ?p ?o } } } }",
                "SELECT * { SERVICE <LISTED> { ?s ?p ?o } SERVICE <ADDRESS> { ?s ?p ?o } }",
                "SELECT * { SERVICE <LISTED> { ?s ?p ?o FILTER (<java:x.Y>(?o)) } }",
                "SELECT * {} ORDER BY EXISTS { SERVICE <ADDRESS> { ?s ?p ?o } }",
                "SELECT (COUNT(?s) AS ?n) { ?s ?p ?o } GROUP BY (EXISTS { SERVICE <ADDRESS> { ?s ?p ?o } } AS ?g)"
            })
    @Promise(7)
    void refusesBeforeAnybodyIsAsked(String query) {
        HttpResponse<String> answer =
                query(query.replace("ADDRESS", stranger.url("/sparql")).replace("LISTED", remote.url("/sparql")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(stranger.requests()).isEmpty();
        assertThat(remote.requests()).isEmpty();
    }

    @Test
    @Promise(7)
    void takesNoAddressForAnotherThatIsLikeIt() {
        String listed = remote.url("/sparql");
        Stream.of(
                        listed + "2",
                        listed + "/",
                        listed + "?",
                        listed + "?x=1",
                        listed + "#x",
                        listed + "/../sparql2",
                        listed.replace("http:", "HTTP:"),
                        listed.replace("http:", "https:"),
                        listed.replace("http:", "ftp:"),
                        listed.replace("127.0.0.1", "localhost"),
                        listed.replace("127.0.0.1", "LOCALHOST"),
                        listed.replace("127.0.0.1", "user:word@127.0.0.1"),
                        listed.replace(
                                "127.0.0.1:" + remote.port(),
                                "127.0.0.1:" + remote.port() + "@127.0.0.1:" + stranger.port()),
                        listed.replace(":" + remote.port(), ":" + stranger.port()),
                        listed.replace("/sparql", "//sparql"),
                        listed.replace("/sparql", "/%73parql"),
                        "file:///etc/passwd",
                        "sparql")
                .forEach(address -> {
                    HttpResponse<String> answer = query("SELECT * { SERVICE SILENT <" + address + "> { ?s ?p ?o } }");
                    assertThat(answer.statusCode()).as(address + answer.body()).isIn(400, 403);
                });
        assertThat(remote.requests()).isEmpty();
        assertThat(stranger.requests()).isEmpty();
    }

    @Test
    @Promise(7)
    void followsNoRedirect() {
        assertThat(ask("/elsewhere?" + stranger.url("/sparql")).statusCode()).isEqualTo(502);
        assertThat(remote.requests()).hasSize(1);
        assertThat(stranger.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cut",
                "/no-results",
                "/yes",
                "/empty",
                "/deep",
                "/fault",
                "/login",
                "/page",
                "/broken",
                "/missing"
            })
    void neverTakesABadAnswerForAGoodOne(String path) {
        HttpResponse<String> answer = ask(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(502);
        assertThat(answer.body()).contains(remote.url(path));
        assertThat(remote.requests()).hasSize(1).allMatch(request -> request.startsWith(path + " null "));
        HttpResponse<String> silent = askSilently(path);
        assertThat(silent.statusCode()).as(silent.body()).isEqualTo(200);
        assertThat(silent.body().lines()).anyMatch(line -> line.contains("1"));
    }

    @Test
    void tellsANothingFromAFailure() {
        assertThat(ask("/none").body().lines()).hasSize(1);
        assertThat(askSilently("/none").body().lines()).hasSize(1);
    }

    @Test
    @Promise(9)
    void endsWithinItsTimeWhenNobodyAnswers() {
        for (HttpResponse<String> answer : List.of(ask(hurried, "/mute"), askSilently(hurried, "/mute"))) {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"limit\":\"time\"");
        }
        assertThat(ask(hurried, "/sparql").statusCode()).isEqualTo(200);
    }

    @Test
    @Promise(9)
    void letsGoOfAnEndlessAnswer() throws InterruptedException {
        assertThat(askSilently(hurried, "/endless").statusCode()).isIn(413, 503);
        remote.awaitLetGo();
        assertThat(ask(hurried, "/sparql").statusCode()).isEqualTo(200);
    }

    @Test
    @Promise(9)
    void countsTheRowsOfAnAnswerAsItsOwn() {
        assertThat(ask("/many").statusCode()).isEqualTo(413);
        assertThat(askSilently("/many").statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l SERVICE <REMOTE> { ?x ?p ?y } }",
                "SELECT * { SERVICE <REMOTE> { ?x ?p ?y } ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a",
                "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i OPTIONAL { SERVICE <REMOTE> { ?x ?p ?a } } FILTER (?x = ?a) }"
            })
    @Promise(9)
    void endsBesideAKillerOfItsOwn(String query) {
        assertThat(query(hurried, query.replace("REMOTE", remote.url("/sparql")))
                        .statusCode())
                .isIn(413, 503);
        assertThat(remote.requests()).hasSize(1);
    }

    @Test
    void asksOnlySomeTimesInAQuery() {
        String service = "{ SERVICE <" + remote.url("/sparql") + "> { ?x ?p ?y } } UNION ";

        assertThat(query("SELECT * { " + service.repeat(11) + "{} }").statusCode())
                .isEqualTo(413);
        assertThat(remote.requests()).isEmpty();
    }
}
