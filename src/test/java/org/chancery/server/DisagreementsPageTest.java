package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on which those who contradict each other stand side by side. */
class DisagreementsPageTest extends OnSampleServer {
    private Document list(String query) {
        return page("/disagreements" + query);
    }

    @Test
    void setsTheWordsOfBothSidesBesideEachOther() {
        Element first = list("").selectFirst(".statement");

        assertThat(first.select(".side")).hasSize(2);
        assertThat(first.select(".side").get(0).select("mark").eachText())
                .containsExactly("Syria has been an ally of Russia for forty years");
        assertThat(first.select(".side").get(1).select("mark").eachText())
                .containsExactly("Syria is no ally of Moscow");
    }

    @Test
    void keepsToOneKindAndOneActor() {
        assertThat(list("?kind=byPolarity&actor=Syria").select(".statement")).isNotEmpty();
        assertThat(list("?kind=byPolarity")
                        .select(".kinds a[aria-current=true]")
                        .text())
                .startsWith("by polarity");
    }

    @Test
    void everyKindLeadsToItsOwnDisagreements() {
        for (Element kind : list("").select(".kinds a")) {
            assertThat(page(kind.attr("href")).select(".statement"))
                    .hasSize(Integer.parseInt(kind.selectFirst(".figure").text()));
        }
    }

    @Test
    void keepsToADocumentAndToTheDatesOfDocuments() {
        int all = list("").select(".statement").size();

        assertThat(list("?document=essay.txt").select(".statement")).isNotEmpty();
        assertThat(list("?document=column.txt").select(".statement")).isEmpty();
        assertThat(list("?from=2012-02-07&to=2012-02-07").select(".statement")).isNotEmpty();
        assertThat(list("?to=1999").select(".statement")).isEmpty();
        assertThat(list("?from=1999").select(".statement")).hasSize(all);
    }

    @Test
    void givesEachDisagreementAPageInEveryForm() {
        String address = list("").selectFirst(".onward a").attr("href");

        assertThat(server.get(address, "Accept", "text/html").body()).contains("Syria is no ally of Moscow");
        assertThat(server.get(address + ".csv").body()).contains("Syria is no ally of Moscow");
        assertThat(server.get(address + ".ttl").body()).contains("cy:Disagreement");
        assertThat(server.get("/page/disagreement/none").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "kind=byMood, 'kind' takes one of by",
        "actor=Nobody, Nothing in the data is called 'Nobody'",
        "part=zero, takes a number from 1 to 999999",
        "kind=%3Cscript%3E, not '<script>'",
        "document=none.txt, No document in the data is called 'none.txt'",
        "from=never, 'from' takes a date"
    })
    void saysWhatIsWrongWithAParameter(String query, String message) {
        HttpResponse<String> response = server.get("/disagreements?" + query, "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.body()).text()).contains(message);
        assertThat(response.body()).doesNotContain("<script>");
    }
}
