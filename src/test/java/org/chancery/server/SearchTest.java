package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.chancery.server.page.Urls;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Search over a real store with its text index. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StoreServer server;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = new StoreServer(folder.resolve("store"));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Document page(String query) {
        HttpResponse<String> response = server.get("search?" + query);
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(response.body());
    }

    private List<String> names(String words) {
        return page("q=" + Urls.encode(words)).select(".hit a").eachText();
    }

    private JsonNode suggestions(String query) {
        HttpResponse<String> response = server.get("search/suggest.json?" + query);
        assertThat(response.statusCode()).isEqualTo(200);
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "muller, Édouard Müller",
        "EDOUARD, Édouard Müller",
        "فيصل, Faisal bin Farhan",
        "сирия, Syria",
        "سوريا, Syria",
        "Damas, Syria",
        "harbour, Harbour talk"
    })
    void findsNamesInAnyScriptWithOrWithoutAccents(String words, String name) {
        assertThat(names(words)).first().isEqualTo(name);
    }

    @Test
    void putsTheVeryNameFirstThenThoseThatBeginSo() {
        assertThat(names("Syria")).startsWith("Syria", "Syria Watch", "Army of Syria");
    }

    @Test
    void findsQuotationsAndLeadsToTheMarkedSentence() {
        Document page = page("q=backs+plan&type=Quotation");

        Element claim = page.selectFirst(".claim");
        assertThat(claim.selectFirst("mark").text()).startsWith("Syria backs the AND-OR plan");
        assertThat(claim.selectFirst(".claimant").text()).isEqualTo("Édouard Müller");
        assertThat(claim.selectFirst(".stance").text()).isEqualTo("affirms");
        assertThat(claim.selectFirst("blockquote a").attr("href")).endsWith("#char=17,68");
    }

    @Test
    void countsWhatEachChoiceLeadsTo() {
        for (Element choice : page("q=syria").select(".facets a")) {
            Document chosen = page(choice.attr("href").replaceFirst(".*\\?", ""));
            int found = chosen.select(".results h2 .figure").eachText().stream()
                    .mapToInt(Integer::parseInt)
                    .sum();
            assertThat(choice.selectFirst(".figure").text()).as(choice.text()).isEqualTo(Integer.toString(found));
        }
    }

    @Test
    void keepsToADocumentAndToTheDatesOfDocuments() {
        assertThat(page("q=syria&document=talk.txt").select(".hit")).isNotEmpty();
        assertThat(page("q=syria&from=2012-02&to=2012-02").select(".hit")).isNotEmpty();
        assertThat(page("q=syria&from=2013").select(".hit")).isEmpty();
        assertThat(page("q=syria&to=2012-01-31").select(".hit")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "\"",
                "\\",
                "AND OR",
                "NOT",
                "a:b",
                "(",
                "[x TO y]",
                "~2 ^3",
                "?",
                "label:*",
                "%",
                "+-&&||!",
                "<script>alert(1)</script>",
                "o'brien",
                "🕊"
            })
    void answersOddWordsWithAPage(String words) {
        Document page = page("q=" + Urls.encode(words));

        assertThat(page.selectFirst("h1").text()).isEqualTo("Search");
        assertThat(page.select("script:containsData(alert)")).isEmpty();
    }

    @Test
    void takesWordsThatTheIndexUsesForItselfAsWords() {
        assertThat(page("q=AND-OR").select(".claim")).hasSize(1);
    }

    @Test
    void saysThatAVeryLongQueryIsCut() {
        Document page = page("q=" + "word+".repeat(900));

        assertThat(page.text()).contains("Only the first 12 words are looked for; 888 more are left aside.");
    }

    @Test
    void showsMarkupInNamesAsText() {
        Document page = page("q=bold");

        assertThat(page.select(".hit a").text()).isEqualTo("<b>bold</b> & \"quoted\"");
        assertThat(page.select("main b")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "q=x&type=Ship, 'type' takes one of UnnamedSource",
        "q=x&from=soon, 'from' takes a date such as 2012",
        "q=x&from=2013&to=2012, 'to' lies before 'from'",
        "q=x&document=none.txt, No document in the data is called 'none.txt'",
        "q=x&part=0, takes a number from 1",
        "q=x&colour=red, There is no parameter 'colour'"
    })
    void saysWhatIsWrongWithAParameter(String query, String message) {
        HttpResponse<String> response = server.get("search?" + query);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.body()).text()).contains(message);
    }

    @Test
    void setsTheNumbersOfBothSidesOfADisagreementInOneTable() {
        Document page = Jsoup.parse(server.get("disagreements?kind=byValue").body());

        assertThat(page.select("table.values tbody tr td:nth-child(2)").eachText())
                .containsExactlyInAnyOrder("people 40", "people 98");
        assertThat(page.select("table.values tbody tr td:first-child").eachText())
                .containsExactlyInAnyOrder("Édouard Müller", "Faisal bin Farhan");
    }

    @Test
    void suggestsNamesWithWhatStandsForThemInAnAddress() {
        JsonNode first = suggestions("q=dama").get(0);

        assertThat(first.get("label").asText()).isEqualTo("Syria");
        assertThat(server.get(first.get("page").asText().substring(1)).statusCode())
                .isEqualTo(200);
        assertThat(first.get("value").asText()).isEqualTo("syria");
        assertThat(first.get("note").asText()).isEqualTo("Damascus");
        assertThat(first.get("type").asText()).isEqualTo("state");
    }

    @Test
    void suggestsOnlyWhatIsOfTheType() {
        assertThat(suggestions("q=syria&type=State")).hasSize(1);
        assertThat(suggestions("q=syria&type=actor")).hasSizeGreaterThan(2);
        assertThat(suggestions("q=harb&type=Document")).hasSize(1);
        assertThat(suggestions("q=*")).isEmpty();
    }
}
