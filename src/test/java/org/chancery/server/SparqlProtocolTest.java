package org.chancery.server;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlProtocolTest extends OnSampleServer {
    private static final String SELECT = "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o LIMIT 3";
    private static final String FORM = "application/x-www-form-urlencoded";

    private HttpResponse<String> query(String query, String... headers) {
        return server.get("/sparql?query=" + encode(query, UTF_8), headers);
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, application/sparql-results+json",
        "application/sparql-results+xml, application/sparql-results+xml",
        "text/csv, text/csv",
        "text/tab-separated-values, text/tab-separated-values",
        "application/json, application/sparql-results+json",
        "*/*, application/sparql-results+json",
        "text/html, text/html",
        "'text/csv;q=0.5, application/sparql-results+xml;q=0.9', application/sparql-results+xml"
    })
    void writesRowsInTheFormatAskedFor(String accept, String expected) {
        HttpResponse<String> response = query(SELECT, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response)).isEqualTo(expected);
        assertThat(response.body()).contains(accept.equals("text/html") ? "/page/" : "https://w3id.org/chancery/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json"})
    void writesGraphsInTheFormatAskedFor(String accept) {
        HttpResponse<String> response = query("CONSTRUCT { ?s a ?t } WHERE { ?s a ?t }", "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(type(response)).isEqualTo(accept);
    }

    @Test
    void answersAskAndDescribe() {
        assertThat(query("ASK { ?s ?p ?o }").body()).contains("true");
        assertThat(query("DESCRIBE <https://w3id.org/chancery/id/syria>").body())
                .contains("Damascus");
    }

    @Test
    void takesQueriesByPost() {
        String form = "query=" + encode(SELECT, UTF_8);
        String expected = query(SELECT).body();

        assertThat(server.post("/sparql", FORM, form).body()).isEqualTo(expected);
        assertThat(server.post("/sparql", "application/sparql-query", SELECT).body())
                .isEqualTo(expected);
    }

    @Test
    void namedGraphsComeFromTheDataAndAreNeverFetched() {
        String graph = "&default-graph-uri=" + encode("http://127.0.0.1:9/x", UTF_8);
        HttpResponse<String> protocol = server.get("/sparql?query=" + encode(SELECT, UTF_8) + graph);

        assertThat(protocol.statusCode()).isEqualTo(200);
        assertThat(protocol.body()).doesNotContain("w3id.org");
        assertThat(query("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }").body())
                .doesNotContain("w3id.org")
                .doesNotContain("root");
    }

    @Test
    void answersHeadLikeGetWithoutBody() {
        HttpResponse<String> head = server.method("HEAD", "/sparql?query=" + encode(SELECT, UTF_8));

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("Content-Length").orElse(0)).isPositive();
    }

    @Test
    void refusesAFormatItDoesNotHave() {
        HttpResponse<String> response = query(SELECT, "Accept", "image/png");

        assertThat(response.statusCode()).isEqualTo(406);
        assertThat(type(response)).isEqualTo("application/problem+json");
        assertThat(response.body()).contains("text/csv");
    }

    @Test
    void pointsAtTheSyntaxError() {
        HttpResponse<String> response = query("SELECT * {\n ?s ?p }", "Accept", "text/plain");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("line 2, column 8").contains(" ?s ?p }\n       ^");
        assertThat(query("SELECT * {\n ?s ?p }").body()).contains("\"line\":2").contains("\"column\":8");
        assertThat(query("SELEKT", "Accept", "text/html").body()).contains("<h2>Syntax error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void answersNoOtherMethod(String method) {
        HttpResponse<String> response = server.method(method, "/sparql");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, POST, HEAD");
    }

    @Test
    void refusesUpdatesInEveryForm() {
        String update = "INSERT DATA { <urn:x:a> <urn:x:b> <urn:x:c> }";

        assertThat(server.post("/sparql", "application/sparql-update", update).statusCode())
                .isEqualTo(403);
        assertThat(server.post("/sparql", FORM, "update=" + encode(update, UTF_8))
                        .statusCode())
                .isEqualTo(403);
        assertThat(server.get("/sparql?update=" + encode(update, UTF_8)).statusCode())
                .isEqualTo(403);
        assertThat(query(update).statusCode()).isEqualTo(403);
        assertThat(query("ASK { <urn:x:a> ?p ?o }").body()).contains("false");
    }

    @Test
    void refusesOtherBodies() {
        assertThat(server.post("/sparql", "text/plain", SELECT).statusCode()).isEqualTo(415);
        assertThat(server.post("/sparql", FORM, "q=x").statusCode()).isEqualTo(400);
        assertThat(server.post("/sparql", "application/sparql-query", " ".repeat(1_000_001))
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-query", FORM})
    void refusesBytesThatAreNoText(String type) {
        byte[] body = "query=SELECT * { ?s ?p \"caf\u00e9\" }".getBytes(ISO_8859_1);

        HttpResponse<String> answer = server.post("/sparql", type, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("not text in UTF-8");
    }

    @Test
    void describesItselfToProgramsAndShowsAFormToPeople() {
        assertThat(server.get("/sparql").body()).contains("SPARQL11Query").contains(server.url("/sparql"));
        assertThat(type(server.get("/sparql", "Accept", "application/rdf+xml"))).isEqualTo("application/rdf+xml");
        assertThat(server.get("/sparql", "Accept", "text/html").body())
                .contains("<textarea")
                .contains("100,000 rows");
    }

    @Test
    void escapesFormulasInCsvAndLeavesNumbersAlone() {
        String query = "SELECT * { VALUES (?a ?b ?c ?d ?n) { (\"=1+1\" \"+x\" \"-x\" \"@x\" -5) } }";

        assertThat(query(query, "Accept", "text/csv").body()).isEqualTo("a,b,c,d,n\r\n'=1+1,'+x,'-x,'@x,-5\r\n");
    }

    @Test
    void honoursNoCallbackAndOpensToNoForeignOrigin() {
        HttpResponse<String> response =
                server.get("/sparql?callback=evil&query=" + encode(SELECT, UTF_8), "Origin", "http://evil.example");

        assertThat(response.body()).doesNotContain("evil");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
    }

    @Test
    void answersAnUnchangedAnswerWith304() {
        String tag = query(SELECT).headers().firstValue("ETag").orElseThrow();

        assertThat(query(SELECT, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ds", "/ds/query", "/ds/update", "/ds/data", "/ds/upload", "/$/ping", "/$/datasets", "/$/stats"
            })
    void exposesNoServiceOfFuseki(String path) {
        assertThat(server.get(path).statusCode()).isEqualTo(404);
        assertThat(server.post(path, "application/sparql-update", "CLEAR ALL").statusCode())
                .isEqualTo(405);
    }
}
