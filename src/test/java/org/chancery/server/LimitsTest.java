package org.chancery.server;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.chancery.query.bound.Services;
import org.chancery.server.sparql.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {
    private static final Limits SMALL = new Limits(Duration.ofSeconds(20), 10, 5_000, 2, 100_000_000, Services.none());

    private static HttpResponse<String> query(Limits limits, String query, String accept) {
        try (SampleServer server = SampleServer.start(limits)) {
            return server.get("/sparql?query=" + encode(query, UTF_8), "Accept", accept);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/sparql-results+json",
                "application/sparql-results+xml",
                "text/csv",
                "text/tab-separated-values",
                "text/html"
            })
    void sendsNoPartOfAnAnswerBeyondTheRowLimit(String accept) {
        HttpResponse<String> response = query(SMALL, "SELECT * { ?s ?p ?o } LIMIT 11", accept);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("11 rows").contains("limit is 10");
    }

    @Test
    void answersUpToTheRowLimit() {
        HttpResponse<String> response = query(SMALL, "SELECT ?s { ?s ?p ?o } LIMIT 10", "text/csv");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body().lines()).hasSize(11);
    }

    @Test
    void saysByHowMuchTheLimitIsPassed() {
        assertThat(query(SMALL, "SELECT * { ?s ?p ?o }", "application/json").body())
                .contains("at least 100 rows")
                .contains("\"limit\":\"rows\"")
                .contains("\"allowed\":10");
    }

    @Test
    void countsTriplesLikeRows() {
        assertThat(query(SMALL, "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", "text/turtle")
                        .statusCode())
                .isEqualTo(413);
        assertThat(query(SMALL, "DESCRIBE ?s WHERE { ?s ?p ?o }", "text/turtle").statusCode())
                .isEqualTo(413);
    }

    @Test
    void sendsNoPartOfAnAnswerBeyondTheByteLimit() {
        String query = "SELECT * { VALUES ?x { \"" + "x".repeat(6_000) + "\" } }";
        HttpResponse<String> response = query(SMALL, query, "text/csv");

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("limit is 5,000").contains("\"limit\":\"bytes\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER (CONCAT(STR(?a), STR(?d), STR(?g), STR(?j)) = \"no\") }",
                "SELECT DISTINCT ?b { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?b"
            })
    void endsAtTheTimeLimitWithAReason(String query) {
        HttpResponse<String> response =
                query(Limits.standard().withTime(Duration.ofMillis(500)).withRows(1_000_000_000), query, "text/csv");

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("0.5 s").contains("Nothing was sent");
        assertThat(response.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void limitsTheRowsOfAQuestionToo() {
        try (SampleServer server = SampleServer.start(SMALL.withRows(2))) {
            HttpResponse<String> response = server.get("/q/claims/all-claims.csv");

            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(response.body()).contains("more than 2 rows");
        }
    }
}
