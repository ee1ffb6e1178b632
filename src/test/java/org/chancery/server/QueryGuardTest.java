package org.chancery.server;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryGuardTest {
    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer canary;
    private SampleServer server;

    @BeforeAll
    void start() throws IOException {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        canary.start();
        server = SampleServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
        canary.stop(0);
    }

    private HttpResponse<String> query(String query) {
        String address = "http://127.0.0.1:" + canary.getAddress().getPort() + "/x";
        return server.get("/sparql?query=" + encode(query.replace("CANARY", address), UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <CANARY> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <CANARY> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o . OPTIONAL { SERVICE <CANARY> { ?s ?q ?r } } }",
                "SELECT * { { SELECT * { SERVICE <CANARY> { ?s ?p ?o } } } }",
                "ASK { ?s ?p ?o FILTER EXISTS { SERVICE <CANARY> { ?s ?p ?o } } }",
                "ASK { ?s ?p ?o FILTER NOT EXISTS { { SERVICE <CANARY> { ?s ?p ?o } } UNION { ?s ?p ?o } } }",
                "SELECT * { BIND (<CANARY> AS ?e) SERVICE ?e { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o MINUS { SERVICE <CANARY> { ?s ?p ?o } } }",
                "SELECT * { GRAPH ?g { SERVICE <CANARY> { ?s ?p ?o } } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <CANARY> { ?s ?p ?o } }",
                "DESCRIBE ?s WHERE { SERVICE <CANARY> { ?s ?p ?o } }"
            })
    void refusesToCallOtherServers(String query) {
        assertThat(query(query).statusCode()).isEqualTo(403);
        assertThat(calls).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM <CANARY> { ?s ?p ?o }",
                "SELECT * FROM NAMED <CANARY> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { GRAPH <CANARY> { ?s ?p ?o } }",
                "DESCRIBE <CANARY>",
                "LOAD <CANARY>"
            })
    void fetchesNoGraphThatAQueryNames(String query) {
        assertThat(query(query).statusCode()).isIn(200, 403);
        assertThat(calls).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:java.lang.Runtime>(1) AS ?x) {}",
                "SELECT * { BIND (<java:x.Y>(1) AS ?x) }",
                "SELECT * { ?s ?p ?o FILTER (<js:f>(?o)) }",
                "SELECT ?s { ?s ?p ?o } ORDER BY <java:x.Y>(?s)",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<java:x.Y>(?s) AS ?g)",
                "SELECT (SUM(<java:x.Y>(?o)) AS ?n) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:x.Y>(?s))",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER (<java:x.Y>(?r)) } }",
                "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER (<java:x.Y>(?r)) } }",
                "SELECT * { { SELECT (<java:x.Y>(1) AS ?x) {} } }",
                "SELECT (IF(true, COALESCE(<java:x.Y>(1)), 2) AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER (?o IN (<java:x.Y>(1))) }",
                "SELECT * { ?s <java:x.Y> ?o }",
                "SELECT * { ?s <java:x.Y>/<urn:x:b> ?o }",
                "SELECT * { ?s (<java:x.Y>|<urn:x:b>)* ?o }",
                "SELECT * { ?s ^<java:x.Y> ?o }",
                "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND (<java:x.Y>(?o) AS ?x) }",
                "DESCRIBE ?s WHERE { ?s ?p ?o FILTER (<java:x.Y>(?o)) }",
                "ASK { FILTER (<http://jena.apache.org/ARQ/function#wait>(100000)) }",
                "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<java:x.Y>, 1) AS ?x) {}",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#concat> (\"a\" \"b\") }",
                "SELECT (<urn:x:unknown>(1) AS ?x) {}"
            })
    void runsOnlyListedFunctions(String query) {
        assertThat(query(query).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer(\"1\") AS ?x) {}",
                "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT (fn:concat(\"a\", \"b\") AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER REGEX(?o, \"^Syr.*a$\", \"i\") }",
                "SELECT * { VALUES ?pattern { \"^(S|s)yr\" } ?s ?p ?o FILTER REGEX(?o, ?pattern) }",
                "SELECT (REPLACE(?o, \"(a)(b)?\", \"$1\") AS ?x) { ?s ?p ?o }",
                "SELECT (MAX(?o) AS ?m) (GROUP_CONCAT(?p) AS ?g) { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(*) > 1)",
                "SELECT * {} ORDER BY RAND()",
                "SELECT * { ?s (<urn:x:a>|!<urn:x:b>)+ ?o } LIMIT 1"
            })
    void runsOrdinaryQueries(String query) {
        assertThat(query(query).statusCode()).isEqualTo(200);
    }

    @Test
    void answersAQueryNestedTooDeeplyWithAProblem() {
        String nested = "SELECT * { FILTER (" + "(".repeat(1_500) + "1" + ")".repeat(1_500) + ") }";

        assertThat(query(nested).statusCode()).isIn(200, 400);
        String groups = "{".repeat(1_500) + "}".repeat(1_500);
        assertThat(query("SELECT * " + groups).statusCode()).isIn(200, 400);
    }
}
