package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.server.RemoteEndpoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryCommandTest {
    private static final String ALLIES = "disagreements/who-affirms-and-denies";

    private Desk desk;

    @BeforeAll
    void ingest(@TempDir Path folder) {
        desk = Desk.in(folder);
        desk.ingest();
    }

    @Test
    void answersAQuestionOfTheCatalogueAsCsvInAPipe() {
        Cli.Result answer = query(ALLIES, "--a", "malta", "--relation=allyOf", "--b", "norway");

        assertThat(answer.code()).isZero();
        assertThat(answer.messages()).isEmpty();
        assertThat(answer.out().lines())
                .hasSize(3)
                .anyMatch(line ->
                        line.contains("The Fjord Post,affirmed,certain,Norway is an ally of Malta,oslo.txt,26,52,"))
                .anyMatch(line ->
                        line.contains("The Harbour Post,denied,certain,Malta is no ally of Norway,valletta.txt,0,26,"));
    }

    @Test
    void answersWithATableOnATerminal() {
        Cli.Result answer = Cli.runOnTerminal("query", ALLIES, "--a", "malta", "--b", "norway", "--data", desk.data());

        assertThat(answer.out()).contains("----").endsWith("2 rows\n");
    }

    @Test
    void answersInTheFormAskedFor() {
        assertThat(query("sources/documents", "--format", "json").out()).startsWith("{ \"head\"");
        assertThat(query("sources/documents", "--format", "tsv").out()).startsWith("?");
        assertThat(query("sources/documents", "--format", "xml").out()).startsWith("<?xml");
    }

    @Test
    void listsTheQuestions() {
        Cli.Result list = Cli.run("query");

        assertThat(list.code()).isZero();
        assertThat(list.out()).contains(ALLIES + " ");
    }

    @Test
    void showsAQuestion() {
        assertThat(Cli.run("query", ALLIES, "--explain").out())
                .startsWith("# Title: ")
                .contains("SELECT");
    }

    @Test
    void namesTheParametersWhenOneIsUnknown() {
        assertMisuse(query(ALLIES, "--c", "malta"), "has no parameter 'c'; it takes a, relation, b.");
    }

    @Test
    void saysThatANameIsUnknown() {
        assertMisuse(query(ALLIES, "--a", "atlantis", "--b", "malta"), "Nothing in the data is called 'atlantis'");
    }

    @Test
    void runsAQueryInAFile() {
        Path select = file("select.rq", "SELECT ?s WHERE { ?s a <https://w3id.org/chancery/ont#Claim> }");
        Path ask = file("ask.rq", "ASK { ?s a <https://w3id.org/chancery/ont#Claim> }");
        Path graph = file("graph.rq", "CONSTRUCT WHERE { ?s a <https://w3id.org/chancery/ont#Claim> }");

        assertThat(query(select).out().lines()).hasSize(3);
        assertThat(query(ask).out()).isEqualTo("yes\n");
        assertThat(query(ask, "--format", "table").out()).isEqualTo("yes\n");
        assertThat(query(ask, "--format", "json").out()).containsPattern("\"boolean\" *: *true");
        assertThat(query(ask, "--format", "xml").out()).contains("<boolean>true</boolean>");
        assertThat(query(graph).out()).contains("cy:Claim");
    }

    @Test
    void tellsTheLineAndColumnOfASyntaxError() {
        Path wrong = file("wrong.rq", "SELECT ?s\nWHERE { ?s ?p }");

        assertMisuse(query(wrong), wrong + ":2:15: ");
    }

    @Test
    void asksAnotherEndpointOnlyWhereItIsAllowed() throws IOException {
        try (RemoteEndpoint remote = new RemoteEndpoint()) {
            String address = remote.url("/sparql");
            Path federated = file(
                    "federated.rq",
                    "SELECT DISTINCT ?x { ?s a <https://w3id.org/chancery/ont#Claim> SERVICE SILENT <" + address
                            + "> { ?x ?p ?y } FILTER (?x = \"one\") }");

            assertThat(query(federated, "--allow-service", address).out().lines())
                    .containsExactly("x", "one");
            assertThat(remote.requests()).hasSize(1);
            assertThat(query(federated).messages()).contains("SERVICE would call " + address);
            assertThat(query(federated, "--allow-service", address + "2").code())
                    .isEqualTo(1);
            assertThat(remote.requests()).hasSize(1);
        }
    }

    @Test
    void takesOnlyTheAddressOfAnEndpointForAService() {
        for (String wrong : List.of(
                "file:///etc/passwd",
                "ftp://x/y",
                "sparql",
                "http:///x",
                "http://u:p@x/",
                "http://x/#y",
                "http://x y/")) {
            assertMisuse(Cli.run("query", ALLIES, "--allow-service", wrong, "--data", desk.data()), "--allow-service");
        }
    }

    @Test
    void takesNoParametersForAQueryInAFile() {
        assertMisuse(query(file("ask.rq", "ASK {}"), "--a", "malta"), "a query in a file takes no parameters");
    }

    @Test
    void callsNoOtherService() {
        Path query = file("service.rq", "SELECT * { SERVICE <http://localhost:9/sparql> { ?s ?p ?o } }");

        Cli.Result answer = query(query);

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).doesNotContain("http");
    }

    private Path file(String name, String query) {
        return desk.write(name, query);
    }

    private Cli.Result query(Object... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "query";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--data";
        all[words.length + 2] = desk.data();
        return Cli.run(all);
    }

    private static void assertMisuse(Cli.Result result, String problem) {
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.messages().lines()).hasSize(2);
        assertThat(result.messages()).startsWith("chancery: ").contains(problem);
    }
}
