package org.chancery.server;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbenchTest extends OnSampleServer {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ENDLESS =
            "SELECT (COUNT(*) AS ?all) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";
    private static final ObjectMapper JSON = new ObjectMapper();

    private HttpResponse<String> query(String query, String accept) {
        return server.get("/sparql?query=" + encode(query, UTF_8), "Accept", accept);
    }

    private Document answer(String query) {
        return Jsoup.parse(query(query, "text/html").body());
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + response.body(), e);
        }
    }

    @Test
    void proposesTheClassesAndPropertiesThatOccurInTheDataAndNoOthers() {
        JsonNode terms = json(server.get("/sparql/terms.json"));

        assertThat(terms.get("classes")).isNotEmpty().allSatisfy(term -> {
            String count = query(
                            "SELECT (COUNT(*) AS ?n) { ?x a <" + term.get("iri").textValue() + "> }", "text/csv")
                    .body();
            assertThat(count.lines().skip(1)).containsExactly(term.get("count").asText());
        });
        assertThat(terms.get("properties").findValuesAsText("iri"))
                .containsExactlyInAnyOrderElementsOf(query("SELECT DISTINCT ?p { ?s ?p ?o }", "text/csv")
                        .body()
                        .lines()
                        .skip(1)
                        .toList());
    }

    @Test
    void namesAndExplainsWhatItProposes() {
        JsonNode terms = json(server.get("/sparql/terms.json"));

        assertThat(terms.get("classes")).anySatisfy(term -> {
            assertThat(term.get("iri").textValue()).endsWith("ont#Claim");
            assertThat(term.get("label").textValue()).isEqualTo("claim");
            assertThat(term.get("comment").textValue()).startsWith("The stance that one claimant takes");
        });
        assertThat(terms.get("prefixes").get("cy").textValue()).isEqualTo("https://w3id.org/chancery/ont#");
        assertThat(terms.get("prefixes").get("rdf").textValue()).endsWith("rdf-syntax-ns#");
    }

    @Test
    void givesAMistypedQueryBackWithItsMistake() {
        HttpResponse<String> response = query("SELECT * {\n ?s ?p }", "text/html");
        Document page = Jsoup.parse(response.body());

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(page.selectFirst("#query").wholeText()).isEqualTo("SELECT * {\n ?s ?p }");
        assertThat(page.selectFirst("#error").attr("data-line")).isEqualTo("2");
        assertThat(page.selectFirst("#error").attr("data-column")).isEqualTo("8");
        assertThat(page.selectFirst("#error pre").wholeText())
                .contains(" ?s ?p }\n       ^")
                .contains("Met }; here may stand: <IRIref>");
        assertThat(page.select("#add-prefix, #result")).isEmpty();
    }

    @Test
    void tellsProgramsWhatMayStandWhereTheMistakeIs() {
        JsonNode problem = json(query("SELECT * {\n ?s ?p }", "application/json"));

        assertThat(problem.get("expected")).extracting(JsonNode::textValue).contains("<VAR1>", "true", "(");
    }

    @Test
    void proposesTheDeclarationOfAPrefixThatIsMissing() {
        String query = "SELECT * {\n  ?claim cy:asserts ?x }";
        JsonNode problem = json(query(query, "application/json"));
        String repair = answer(query).selectFirst("#add-prefix").attr("href");

        assertThat(problem.get("line").intValue()).isEqualTo(2);
        assertThat(problem.get("column").intValue()).isEqualTo(10);
        assertThat(problem.get("missingPrefix").textValue()).isEqualTo("cy");
        assertThat(problem.get("prefixIri").textValue()).isEqualTo("https://w3id.org/chancery/ont#");
        assertThat(Jsoup.parse(server.get(repair, "Accept", "text/html").body()).select("#result tbody tr"))
                .isNotEmpty();
    }

    @Test
    void proposesNothingForAPrefixThatNobodyKnows() {
        String query = "SELECT * { ?x zzz:y ?z }";
        JsonNode problem = json(query(query, "application/json"));

        assertThat(problem.get("missingPrefix").textValue()).isEqualTo("zzz");
        assertThat(problem.has("prefixIri")).isFalse();
        assertThat(answer(query).select("#add-prefix")).isEmpty();
    }

    @Test
    void givesAQueryBackThatIsRefusedOrOverItsLimits() {
        Document page = answer("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }");

        assertThat(page.selectFirst("#query").text()).contains("SERVICE");
        assertThat(page.selectFirst("#error h2").text()).isNotEmpty();
    }

    @Test
    void runsEachExample() {
        List<String> examples = Jsoup.parse(
                        server.get("/sparql", "Accept", "text/html").body())
                .select(".examples li a")
                .eachAttr("href");

        assertThat(examples).hasSizeGreaterThan(4).allSatisfy(example -> {
            Document page =
                    Jsoup.parse(server.get(example, "Accept", "text/html").body());
            assertThat(page.select("#error")).as(example).isEmpty();
            assertThat(page.select("#result tbody tr")).as(example).isNotEmpty();
        });
    }

    @Test
    void showsMarkupInAnswersAsText() {
        Document page = answer(
                "# <script>alert(0)</script>\nSELECT ?x ?y { VALUES (?x ?y) { ('<script>alert(1)</script>' "
                        + "<https://w3id.org/chancery/id/hostile>) (<javascript:alert(2)> <http://x.example/\"'><b>>) } }");
        Document fair =
                answer("# <script>alert(0)</script>\nSELECT ?x ?y { VALUES (?x ?y) { ('<script>alert(1)</script>' "
                        + "<https://w3id.org/chancery/id/hostile>) (<javascript:alert(2)> 1) } }");

        assertThat(page.select("#answer script, #answer [href^=javascript]")).isEmpty();
        assertThat(fair.select("#answer script, #answer b, #answer [href^=javascript]"))
                .isEmpty();
        assertThat(fair.selectFirst("#result h2").text()).isEqualTo("<script>alert(0)</script>");
        assertThat(fair.select("#result td").eachText())
                .contains("<script>alert(1)</script>", "<script>alert(\"x\")</script> & \"Sons\"");
    }

    @Test
    void showsALongAnswerInPartsWithNumbers() {
        String address = "/sparql?query=" + encode("SELECT ?s { ?s ?p ?o } ORDER BY ?s", UTF_8);
        Document first = Jsoup.parse(server.get(address, "Accept", "text/html").body());
        Document second =
                Jsoup.parse(server.get(first.selectFirst("a[rel=next]").attr("href"), "Accept", "text/html")
                        .body());

        assertThat(first.select("#result tbody tr")).hasSize(250);
        assertThat(first.selectFirst(".count").text()).startsWith("Rows 1 to 250 of ");
        assertThat(second.selectFirst(".count").text()).startsWith("Rows 251 to ");
        assertThat(second.selectFirst("#row-251")).isNotNull();
        assertThat(server.get(address + "&part=999", "Accept", "text/html").statusCode())
                .isEqualTo(404);
        assertThat(server.get(address + "&part=x", "Accept", "text/html").statusCode())
                .isEqualTo(400);
    }

    @Test
    void writesCommandsThatSendTheQueryAsItIs() throws IOException, InterruptedException {
        String query = "# it's \"quoted\" \\ $HOME `id` %s\nASK { ?s ?p '\\n' }";
        Document page = answer(query);
        String listing = "curl() { for word; do printf '%s\\n' \"$word\"; done; }\n"
                + page.selectFirst("#code-curl").wholeText();
        Process shell = new ProcessBuilder("sh", "-c", listing)
                .redirectErrorStream(true)
                .start();
        String words = new String(shell.getInputStream().readAllBytes(), UTF_8);

        assertThat(shell.waitFor()).isZero();
        assertThat(words)
                .contains("\nquery=" + query + "\n")
                .contains(server.url("/sparql"))
                .contains("\nAccept: application/sparql-results+json\n");
        String escaped = query.replace("\\", "\\\\").replace("\"", "\\\"");
        assertThat(page.selectFirst("#code-python").wholeText()).contains("\"\"\"" + escaped + "\"\"\"");
        assertThat(page.selectFirst("#code-r").wholeText()).contains("query <- \"" + escaped + "\"");
    }

    @Test
    void offersTheFormsThatTheAnswerHas() {
        assertThat(answer("ASK { ?s ?p ?o }").select("#result .formats a").eachText())
                .contains("CSV", "XML")
                .doesNotContain("Turtle");
        Document graph = answer("CONSTRUCT WHERE { ?s a ?t }");
        assertThat(graph.select("#result .formats a").eachText())
                .contains("Turtle")
                .doesNotContain("CSV");
        assertThat(graph.select("#result .formats a").eachAttr("href"))
                .allSatisfy(form -> assertThat(server.get(form).statusCode()).isEqualTo(200));
        assertThat(graph.selectFirst("#code-curl").text()).contains("text/turtle");
    }

    @Test
    void endsAQueryThatItsSenderTakesBack() {
        String id = "0123456789abcdef";
        String body = "id=" + id + "&query=" + encode(ENDLESS, UTF_8);
        CompletableFuture<HttpResponse<String>> answer =
                CompletableFuture.supplyAsync(() -> server.post("/sparql", FORM, body));
        int cancelled = 404;
        while (cancelled == 404 && !answer.isDone()) {
            cancelled = server.post("/sparql/cancel", FORM, "id=" + id).statusCode();
        }

        assertThat(cancelled).isEqualTo(204);
        assertThat(answer.join().statusCode()).isEqualTo(409);
        assertThat(answer.join().body()).contains("cancelled");
        assertThat(server.post("/sparql/cancel", FORM, "id=" + id).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "0123456789abcdef/../x", "<script>alert(1)</script>"})
    void takesNoIdThatCouldBeGuessedOrBroken(String id) {
        assertThat(server.post("/sparql", FORM, "query=ASK%7B%7D&id=" + encode(id, UTF_8))
                        .statusCode())
                .isEqualTo(400);
        assertThat(server.post("/sparql/cancel", FORM, "").statusCode()).isEqualTo(400);
        assertThat(server.get("/sparql/cancel").statusCode()).isEqualTo(405);
    }
}
