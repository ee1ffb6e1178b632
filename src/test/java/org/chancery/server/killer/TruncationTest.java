package org.chancery.server.killer;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Client;
import org.chancery.server.Unhurried;
import org.chancery.server.sparql.Limits;
import org.chancery.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An answer has all its rows, or it is none: whatever limit strikes, in whatever form it is asked for. */
@Promise(10)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TruncationTest {
    private static final String CROSS = "?a ?p ?b . ?c ?q ?d . ?e ?r ?f";
    private static final Limits STANDARD = Limits.standard();
    private static final Limits FEW_ROWS = STANDARD.withRows(20);
    private static final Limits FEW_BYTES = STANDARD.withBytes(10_000);
    private static final Limits LITTLE_MEMORY = STANDARD.withBytes(64_000_000).withMemory(300_000);
    private static final Limits LITTLE_TIME =
            STANDARD.withTime(Duration.ofMillis(300)).withRows(1_000_000_000);

    private static final List<String> ROWS = List.of(
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv",
            "text/tab-separated-values",
            "text/html");
    private static final List<String> GRAPHS =
            List.of("text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml", "text/html");

    private Store store;

    @BeforeAll
    void fill() {
        store = Store.inMemory();
        LargeStore.fill(store, 14_000);
    }

    @AfterAll
    void close() {
        store.close();
    }

    @Test
    void sendsNoPartOfAnAnswerWhateverLimitStrikes() {
        long tried = refused(FEW_ROWS, "?a ?p ?b", List.of(413))
                + refused(FEW_BYTES, "?a ?p ?b", List.of(413))
                + refused(LITTLE_MEMORY, "?a ?p ?b", List.of(413))
                + refused(LITTLE_TIME, CROSS, List.of(503, 413));

        Figure.note(10, "answers beyond a limit, in each form", tried, 0, "none was sent in part");
    }

    /** Pages are no part of this but their tables of rows, which are cut into numbered parts and say so. */
    private long refused(Limits limits, String pattern, List<Integer> statuses) {
        try (ChanceryServer server = ChanceryServer.start(Unhurried.config().withLimits(limits), store)) {
            Client client = new Client(server.url());
            List<HttpResponse<?>> answers = Stream.of(
                            asked(client, "SELECT * { " + pattern + " }", ROWS, limits),
                            asked(client, "SELECT * { " + pattern + " } ORDER BY ?b", ROWS, limits),
                            asked(client, "CONSTRUCT { ?a ?p ?b } WHERE { " + pattern + " }", GRAPHS, limits),
                            asked(client, "DESCRIBE ?a ?b WHERE { " + pattern + " }", GRAPHS, limits))
                    .<HttpResponse<?>>flatMap(each -> each)
                    .toList();
            answers.forEach(answer -> assertThat(answer.statusCode())
                    .as(answer.request().uri() + " " + answer.request().headers() + " " + answer.body())
                    .isIn(statuses));
            return answers.size();
        }
    }

    private static Stream<HttpResponse<?>> asked(Client client, String query, List<String> types, Limits limits) {
        String address = "/sparql?query=" + encode(query, UTF_8);
        return types.stream()
                .limit(Effort.of(2, types.size()))
                .filter(type -> !(limits.equals(FEW_BYTES) && type.equals("text/html")))
                .flatMap(type -> Stream.<HttpResponse<?>>of(
                        client.get(address, "Accept", type),
                        client.bytes(address, "Accept", type, "Accept-Encoding", "gzip"),
                        client.method("HEAD", address, "Accept", type),
                        client.post("/sparql", "application/sparql-query", query, "Accept", type)));
    }

    @Test
    void answersNoAskThatItCouldNotFinish() {
        try (ChanceryServer server = ChanceryServer.start(Unhurried.config().withLimits(LITTLE_TIME), store)) {
            String query = "ASK { " + CROSS + " FILTER (STRLEN(CONCAT(STR(?a), STR(?d), STR(?f))) < 0) }";
            ROWS.forEach(type -> assertThat(new Client(server.url())
                            .get("/sparql?query=" + encode(query, UTF_8), "Accept", type)
                            .statusCode())
                    .isEqualTo(503));
        }
    }
}
