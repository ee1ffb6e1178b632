package org.chancery.server.killer;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Client;
import org.chancery.server.Unhurried;
import org.chancery.store.Store;
import org.junit.jupiter.api.Test;

/** No query runs code by its name, wherever the name stands. */
@Promise(11)
final class CodeNamesTest {
    private static final List<String> NAMES = List.of(
            "java:java.lang.Runtime",
            "java:org.chancery.server.killer.Trap",
            "js:f",
            "java:x.Y",
            "http://jena.apache.org/ARQ/function#wait",
            "http://jena.apache.org/ARQ/function#context",
            "http://www.w3.org/2005/xpath-functions#apply",
            "http://www.w3.org/2005/xpath-functions#matches",
            "http://jena.hpl.hp.com/ARQ/function#systemProperty",
            "http://jena.apache.org/ARQ/property#print",
            "urn:x:unknown");

    private static final List<String> FUNCTIONS = List.of(
            "SELECT (NAME(1) AS ?x) {}",
            "SELECT * { BIND (NAME(1) AS ?x) }",
            "SELECT * { ?s ?p ?o FILTER (NAME(?o)) }",
            "SELECT ?s { ?s ?p ?o } ORDER BY NAME(?s)",
            "SELECT ?s { ?s ?p ?o } ORDER BY DESC(STR(NAME(?s))) LIMIT 3",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (NAME(?s) AS ?g)",
            "SELECT (SUM(NAME(?o)) AS ?n) { ?s ?p ?o }",
            "SELECT (COUNT(DISTINCT NAME(?o)) AS ?n) (GROUP_CONCAT(?p) AS ?g) { ?s ?p ?o }",
            "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (NAME(?s))",
            "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER (NAME(?r)) } }",
            "SELECT * { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER (NAME(?r)) } }",
            "SELECT * { ?s ?p ?o MINUS { ?s ?q ?r FILTER (NAME(?r)) } }",
            "SELECT * { { SELECT (NAME(1) AS ?x) {} } }",
            "SELECT (IF(true, COALESCE(NAME(1)), 2) AS ?x) {}",
            "SELECT * { ?s ?p ?o FILTER (?o IN (1, NAME(1))) }",
            "SELECT * { GRAPH ?g { ?s ?p ?o FILTER (!NAME(?o)) } }",
            "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND (NAME(?o) AS ?x) }",
            "DESCRIBE ?s WHERE { ?s ?p ?o FILTER (NAME(?o)) }",
            "ASK { FILTER (NAME()) }");

    private static final List<String> PROPERTIES = List.of(
            "SELECT * { ?s NAME ?o }",
            "SELECT * { ?s NAME (?o 1) }",
            "SELECT * { ?s NAME/<urn:x:b> ?o }",
            "SELECT * { ?s (NAME|<urn:x:b>)* ?o }",
            "SELECT * { ?s ^NAME ?o }",
            "SELECT * { ?s !(NAME|<urn:x:b>) ?o }",
            "SELECT * { OPTIONAL { ?s NAME ?o } }",
            "ASK { FILTER NOT EXISTS { ?s NAME ?o } }");

    @Test
    void runsOnlyWhatIsListed() {
        try (Store store = Store.inMemory();
                ChanceryServer server = ChanceryServer.start(Unhurried.config(), store)) {
            Client client = new Client(server.url());
            NAMES.forEach(name -> FUNCTIONS.forEach(shape -> isRefused(client, shape, name)));
            List<String> code =
                    NAMES.stream().filter(name -> name.startsWith("j")).toList();
            code.forEach(name -> PROPERTIES.forEach(shape -> isRefused(client, shape, name)));

            int tried = NAMES.size() * FUNCTIONS.size() + code.size() * PROPERTIES.size();
            Figure.note(11, "names of code as functions and properties", tried, 0, "all refused with 403");
        }
    }

    private static void isRefused(Client client, String shape, String name) {
        String query = shape.replace("NAME", "<" + name + ">");
        assertThat(client.get("/sparql?query=" + encode(query, UTF_8)).statusCode())
                .as(query)
                .isEqualTo(403);
    }
}
