package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two sources side by side, and positions over time. */
class ComparePageTest extends OnSampleServer {
    private static final String PAIR = "/compare?a=essay.txt&b=wire.txt";

    @Test
    void setsTheWordsOfBothSidesOfWhatIsOpposedBesideEachOther() {
        Element first = page(PAIR + "&show=opposed").selectFirst(".statement");

        assertThat(first.select(".side").get(0).select("mark").eachText())
                .containsExactly("Syria is no ally of Moscow");
        assertThat(first.select(".side").get(1).select("mark").eachText())
                .containsExactly("Syria has been an ally of Russia for forty years");
    }

    @Test
    void turnsTheSidesWithTheSources() {
        Element first = page("/compare?a=wire.txt&b=essay.txt").selectFirst(".statement");

        assertThat(first.select(".side").get(1).select("mark").eachText())
                .containsExactly("Syria is no ally of Moscow");
    }

    @Test
    void findsWhatBothSayAlike() {
        Document page = page(PAIR + "&show=alike");

        assertThat(page.selectFirst(".statement h2").text()).contains("Russia — arms supplier of — Syria");
        assertThat(page.selectFirst(".statement").select(".side")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {PAIR, "/compare?a=Ana+Weiss&b=Harbour+Wire", "/compare?a=ana-weiss&b=wire.txt"})
    void showsAsManyMattersAsEachListCounts(String pair) {
        for (Element tab : page(pair).select(".kinds a")) {
            assertThat(page(tab.attr("href")).select(".statement"))
                    .as(tab.text())
                    .hasSize(Integer.parseInt(tab.selectFirst(".figure").text()));
        }
    }

    @Test
    void offersThePairsThatContradictEachOtherMost() {
        Document page = page("/compare");

        Element pair = page.selectFirst("#documents ~ .scroll tbody tr");
        assertThat(pair.text()).contains("No friend in the harbour", "Old allies stand together");
        assertThat(page(pair.select("a").last().attr("href")).select(".statement"))
                .isNotEmpty();
    }

    @Test
    void offersPartnersForOneSource() {
        assertThat(page("/compare?a=Ana+Weiss")
                        .select("#actors ~ .scroll tbody tr td:first-child")
                        .eachText())
                .isNotEmpty()
                .containsOnly("Ana Weiss");
    }

    @Test
    void showsAPositionWithItsWords() {
        Document page = page("/positions?actor=Ana+Weiss&matter=Syria");

        assertThat(page.select(".statement h2").eachText()).anyMatch(text -> text.contains("ally of"));
        assertThat(page.select(".turns mark").eachText()).contains("Syria is no ally of Moscow");
        assertThat(page.select(".turns .date").eachText()).containsOnly("2012-02-07");
    }

    @Test
    void countsThePositionsOfEachChange() {
        for (Element option : page("/positions").select("select[name=change] option[value~=.]")) {
            String number = option.text().replaceAll(".*\\((\\d+)\\)$", "$1");
            assertThat(page("/positions?change=" + option.attr("value"))
                            .selectFirst(".count")
                            .text())
                    .startsWith(number + " position");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/compare?a=Nobody&b=Syria, Nothing in the data is called 'Nobody'",
        "/compare?a=Syria&b=Syria, the same source",
        "/compare?a=Russiya&b=Syria, Nothing in the data is called",
        "/compare?a=Syria&b=Russia&show=none, 'show' takes one of opposed",
        "/compare?a=%3Cscript%3E&b=Syria, Nothing in the data is called '<script>'",
        "/positions?actor=Nobody, Nothing in the data is called",
        "/positions?change=often, 'change' takes one of",
        "/positions?who=x, There is no parameter 'who'"
    })
    void saysWhatIsWrongWithAParameter(String path, String message) {
        HttpResponse<String> response = server.get(path, "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.body()).text()).contains(message);
        assertThat(response.body()).doesNotContain("<script>");
    }
}
