package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What stands behind a claim, for people and programs. */
class WhyTest extends OnSampleServer {
    private static final String CLAIM = "/claim/f83d7cfde6b0/claim-2";

    @Test
    void showsABrowserTheWordsTheRuleAndTheRun() {
        HttpResponse<String> page = server.get(CLAIM, "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).select("mark").first().text()).isEqualTo("Syria is no ally of Moscow");
        assertThat(page.body()).contains("rule-1").contains("Chancery 0.1.0").contains("Ana Weiss");
    }

    @Test
    void givesProgramsTheSameAsData() {
        assertThat(server.get(CLAIM + ".json").body()).contains("\"words\":\"Syria is no ally of Moscow\"");
        HttpResponse<String> turtle = server.get(CLAIM, "Accept", "text/turtle");
        Graph graph = RDFParser.fromString(turtle.body(), Lang.TURTLE).toGraph();
        assertThat(graph.isEmpty()).isFalse();
    }

    @Test
    void answersAnyQuestionInWords() {
        assertThat(server.get("/why.json?of=russia+armsSupplierOf+syria").body())
                .contains("Russia sells arms to Syria");
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(server.get("/claim/f83d7cfde6b0/claim-99").statusCode()).isEqualTo(404);
        assertThat(server.get("/why?of=rusia").body()).contains("did you mean 'Russia'?");
        assertThat(server.get("/why").statusCode()).isEqualTo(400);
    }

    @Test
    void isLinkedFromEachClaimOfADocument() {
        assertThat(Jsoup.parse(server.get("/page/doc/f83d7cfde6b0", "Accept", "text/html")
                                .body())
                        .select("a[href=" + CLAIM + "]"))
                .isNotEmpty();
    }
}
