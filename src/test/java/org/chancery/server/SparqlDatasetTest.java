package org.chancery.server;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.chancery.server.data.DataReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as the W3C recommendation "SPARQL 1.1 Protocol" has them; the sections are those of its query operation. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparqlDatasetTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";
    private static final String TRIG = """
            <urn:x:s> <urn:x:p> "default" .
            <urn:x:one> { <urn:x:s> <urn:x:p> "one" }
            <urn:x:two> { <urn:x:s> <urn:x:p> "two" }
            <urn:x:three> { <urn:x:s> <urn:x:p> "three" }
            """;

    private ChanceryServer server;
    private Client client;

    @BeforeAll
    void start() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(data, () -> RDFParser.fromString(TRIG, Lang.TRIG).parse(data));
        server = ChanceryServer.start(ServerConfig.standard().withPort(0), DataReader.over(data));
        client = new Client(server.url());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    /** Sections 2.1.1 to 2.1.3: the three ways to send a query, with the graphs in the address or the form. */
    private List<HttpResponse<String>> threeWays(String query, String graphs) {
        String parameters = graphs.isEmpty() ? "" : "&" + graphs;
        String escaped = "query=" + encode(query, UTF_8) + parameters;
        return List.of(
                client.get("/sparql?" + escaped, "Accept", "text/csv"),
                client.post("/sparql", FORM, escaped, "Accept", "text/csv"),
                client.post("/sparql?" + graphs, DIRECT, query, "Accept", "text/csv"));
    }

    private static String graphs(String defaults, String named) {
        return Stream.concat(
                        names(defaults).map(name -> "default-graph-uri=urn%3Ax%3A" + name),
                        names(named).map(name -> "named-graph-uri=urn%3Ax%3A" + name))
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
    }

    private static Stream<String> names(String list) {
        return Stream.of(list.split(" ")).filter(name -> !name.isEmpty());
    }

    /** Section 2.1.4: the request names the dataset, and what it names stands in the place of what the query names. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', '', '', default",
                "one, '', '', one",
                "one two, '', '', one two",
                "'', one, '', ''",
                "two, one, '', two",
                "'', '', FROM <urn:x:three>, three",
                "'', '', FROM <urn:x:one> FROM <urn:x:three>, one three",
                "one, '', FROM <urn:x:three>, one",
                "one two, '', FROM <urn:x:three> FROM NAMED <urn:x:three>, one two",
                "none, '', '', ''"
            })
    void readsTheDefaultGraphThatTheRequestNames(String defaults, String named, String from, String expected) {
        assertThat(threeWays("SELECT ?o " + from + " { ?s ?p ?o } ORDER BY ?o", graphs(defaults, named)))
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(answer.body().lines().skip(1))
                            .containsExactlyElementsOf(names(expected).toList());
                });
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', one three two",
        "'', one, '', one",
        "'', one two, '', one two",
        "one, '', '', ''",
        "one, three, '', three",
        "'', '', FROM NAMED <urn:x:three>, three",
        "'', two, FROM NAMED <urn:x:three>, two",
        "one, '', FROM NAMED <urn:x:three>, ''"
    })
    void readsTheNamedGraphsThatTheRequestNames(String defaults, String named, String from, String expected) {
        assertThat(threeWays("SELECT ?o " + from + " { GRAPH ?g { ?s ?p ?o } } ORDER BY ?o", graphs(defaults, named)))
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(answer.body().lines().skip(1))
                            .containsExactlyElementsOf(names(expected).toList());
                });
    }

    /** Section 2.1.5 and 2.1.6: what is not a query of the grammar is answered with 400. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "SELECT", "SELECT * { ?s ?p }", "ASK { ?s ?p ?o", "\u0000", "SELECT (1 AS ?x) (2 AS ?x) {}"})
    void answersAMalformedQueryWith400(String query) {
        assertThat(threeWays(query, "")).allSatisfy(answer -> {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        });
    }

    /** Section 2.1: exactly one query. */
    @Test
    void answersMoreThanOneQueryOrNoneWith400() {
        String one = "query=" + encode("ASK {}", UTF_8);

        assertThat(client.get("/sparql?" + one + "&" + one).statusCode()).isEqualTo(400);
        assertThat(client.post("/sparql", FORM, one + "&" + one).statusCode()).isEqualTo(400);
        assertThat(client.post("/sparql?" + one, FORM, one).statusCode()).isEqualTo(400);
        assertThat(client.post("/sparql?" + one, DIRECT, "ASK {}").statusCode()).isEqualTo(400);
        assertThat(client.post("/sparql", FORM, "default-graph-uri=urn%3Ax%3Aone")
                        .statusCode())
                .isEqualTo(400);
        assertThat(client.post("/sparql", DIRECT, "").statusCode()).isEqualTo(400);
    }

    /** Section 2.1.3: UTF-8 is the only valid charset of a query that is the body itself. */
    @ParameterizedTest
    @CsvSource({
        "application/sparql-query, 200",
        "application/sparql-query; charset=utf-8, 200",
        "application/sparql-query;charset=\"UTF-8\", 200",
        "APPLICATION/SPARQL-QUERY, 200",
        "application/sparql-query; charset=iso-8859-1, 415",
        "application/sparql-query; charset=utf-16, 415",
        "text/plain, 415",
        "application/sparql-results+json, 415",
        "multipart/form-data; boundary=x, 415",
        "application/sparql-update, 403"
    })
    void takesTheMediaTypesOfTheProtocolAlone(String type, int status) {
        String query = "SELECT ?x { VALUES ?x { \"Türkiye 中\" } }";
        HttpResponse<String> answer = client.post("/sparql", type, query, "Accept", "text/csv");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().contains("Türkiye 中")).isEqualTo(status == 200);
    }

    /** Section 2.1: GET and POST, no other method; section 2.2: updates are another operation, which is not here. */
    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void answersOtherMethodsWith405(String method) {
        assertThat(client.method(method, "/sparql?query=ASK%20%7B%7D").statusCode())
                .isEqualTo(405);
    }

    @Test
    void takesNoUpdateInThePlaceOfAQuery() {
        assertThat(threeWays("INSERT DATA { <urn:x:a> <urn:x:b> <urn:x:c> }", ""))
                .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(403));
        assertThat(threeWays("ASK { <urn:x:a> <urn:x:b> <urn:x:c> }", ""))
                .allSatisfy(answer -> assertThat(answer.body()).contains("false"));
    }

    /** Section 2.1.5: rows and truth values in a SPARQL results format, graphs in an RDF format; 2.1: by Accept. */
    @ParameterizedTest
    @CsvSource({
        "SELECT * {}, application/sparql-results+json",
        "SELECT * {}, application/sparql-results+xml",
        "SELECT * {}, text/csv",
        "SELECT * {}, text/tab-separated-values",
        "ASK {}, application/sparql-results+json",
        "ASK {}, application/sparql-results+xml",
        "CONSTRUCT WHERE { ?s ?p ?o }, text/turtle",
        "CONSTRUCT WHERE { ?s ?p ?o }, application/rdf+xml",
        "DESCRIBE <urn:x:s>, application/n-triples",
        "DESCRIBE <urn:x:s>, application/ld+json"
    })
    void answersInTheFormatOfTheResultForm(String query, String type) {
        HttpResponse<String> answer = client.get("/sparql?query=" + encode(query, UTF_8), "Accept", type);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    }
}
