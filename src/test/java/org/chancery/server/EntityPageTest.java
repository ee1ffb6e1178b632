package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a thing: its statements, whom they tie it to, and when. */
class EntityPageTest extends OnSampleServer {
    private static final String ESSAY = "/page/doc/f83d7cfde6b0";

    @Test
    void groupsTheStatementsByWhatIsSaid() {
        assertThat(page("/page/id/syria").select(".group h3").eachText())
                .containsExactly(
                        "ally of (1)",
                        "arms supplier of said of others towards it (1)",
                        "backs said of others towards it (1)",
                        "arms trade value as the other side (1)",
                        "assault by it (1)",
                        "consult to it (1)");
    }

    @Test
    void leadsFromEachStatementToTheMarkedWordsInOneClick() {
        Element contested = page("/page/id/syria").selectFirst(".row.contested");

        assertThat(contested.selectFirst(".value .badge").text()).isEqualTo("contested");
        assertThat(contested.select(".says .stance a").eachAttr("href"))
                .containsExactly("/page/doc/b55caafb8748#char=27,75", ESSAY + "#char=58,84");
        assertThat(contested.select(".says .item").eachText())
                .containsExactly("Harbour Wire affirms", "Ana Weiss denies");
    }

    @Test
    void tellsTheQualifiersAndTheTimes() {
        Element trade = page("/page/id/russia").select(".row").stream()
                .filter(row -> row.text().contains("Arms trade value"))
                .findFirst()
                .orElseThrow();

        assertThat(trade.select(".qualifier").eachText())
                .containsExactly("2002/2011 (“in ten years”)", "about USD 1,500,000,000 (“about 1.5 billion dollars”)");
        assertThat(trade.select(".when")).isEmpty();
    }

    @Test
    void drawsTheNeighbourhoodFromATableThatIsThere() {
        Document russia = page("/page/id/russia");

        assertThat(russia.select("table.ties tbody tr").eachText())
                .contains(
                        "Syria ally of to it contested certain 2",
                        "Piet Holm holds office in from it affirmed certain 1");
        assertThat(russia.select("table.ties tr[data-stance=contested]")).hasSize(1);
        assertThat(russia.selectFirst(".graph").hasAttr("hidden")).isTrue();
    }

    @Test
    void tellsTimesAndOfficesAsDrawingAndAsTable() {
        Document holm = page("/page/id/piet-holm");

        assertThat(holm.select("section[aria-labelledby=offices] svg .core")).hasSize(1);
        assertThat(holm.select("section[aria-labelledby=offices] tbody tr").text())
                .contains("2008/2012", "foreign minister, Russia");
        assertThat(page("/page/id/russia")
                        .select("section[aria-labelledby=times] tbody tr")
                        .text())
                .contains("2002/2011");
        assertThat(page("/page/id/syria")
                        .select("section[aria-labelledby=times] svg title")
                        .eachText())
                .anyMatch(title -> title.contains("2012-02-06"));
    }

    @Test
    void choosesStatements() {
        assertThat(page("/page/id/syria?status=contested").select(".row")).hasSize(1);
        assertThat(page("/page/id/syria?type=backs").select(".row .value").text())
                .isEqualTo("Russia");
        assertThat(page("/page/id/syria?certainty=possible").select(".row")).hasSize(1);
        assertThat(page("/page/id/syria?sources=2").select(".row.contested")).hasSize(1);
        assertThat(page("/page/id/syria?from=2011&to=2012-02")
                        .select(".row .value")
                        .eachText())
                .hasSize(2)
                .noneMatch(value -> value.contains("Consult"));
        assertThat(page("/page/id/syria?sources=9").select(".count").first().text())
                .startsWith("0 of 6 statements");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?status=odd",
                "?type=hates",
                "?certainty=sure",
                "?sources=x",
                "?from=soon",
                "?to=2012-13",
                "?part=-1",
                "?direction=up",
                "?said=no",
                "?colour=red"
            })
    void refusesWhatItDoesNotUnderstand(String query) {
        assertThat(server.get("/page/id/syria" + query).statusCode()).isEqualTo(400);
    }

    @Test
    void listsAllThatPointsByOneProperty() {
        String claimant = "https%3A%2F%2Fw3id.org%2Fchancery%2Font%23claimant";
        Document list = page("/page/id/ana-weiss?property=" + claimant);

        assertThat(list.select(".ends li")).hasSize(5);
        assertThat(list.selectFirst(".count").text()).startsWith("5 in all");
        assertThat(server.get("/page/id/ana-weiss?property=" + claimant + "&direction=from")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsOfAPropositionBothSides() {
        Document ally = page("/page/prop/dc0a4aa39e3f");

        assertThat(ally.selectFirst("section[aria-labelledby=on] .standing").text())
                .isEqualTo("contested: affirmed by 1, denied by 1");
        assertThat(ally.select("section[aria-labelledby=on] .claim .stance").eachText())
                .containsExactlyInAnyOrder("affirms", "denies");
    }

    @Test
    void tellsOfAClaimWhoDisputesIt() {
        Document denial = page("/claim/f83d7cfde6b0/claim-2");

        assertThat(denial.select("section[aria-labelledby=against] blockquote p")
                        .eachText())
                .containsExactly("Syria has been an ally of Russia for forty years, and Moscow has sold it weapons for "
                        + "four billion dollars since 2006.");
        assertThat(page("/claim/f83d7cfde6b0/claim-5")
                        .selectFirst("section[aria-labelledby=against] .empty")
                        .text())
                .startsWith("Nobody");
        assertThat(page("/claim/b55caafb8748/claim-3").select(".chain li").eachText())
                .containsExactly(
                        "activists affirms it · certain · actual · indirect",
                        "which Harbour Radio reports",
                        "which Harbour Wire reports");
        assertThat(server.get("/claim/f83d7cfde6b0/claim-2?x=1").statusCode()).isEqualTo(400);
    }
}
