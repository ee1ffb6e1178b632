package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.chancery.server.page.ShownText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The document reader without its script: marks, filters, and how much of the text is shown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderTest {
    private static final String ESSAY = "/page/doc/f83d7cfde6b0";
    private static final String UNMARKED = "and then we shall see";
    private SampleServer server;
    private SampleServer reticent;

    @BeforeAll
    void start() {
        server = SampleServer.start();
        reticent = SampleServer.start(ShownText.QUOTATIONS);
    }

    @AfterAll
    void stop() {
        server.close();
        reticent.close();
    }

    private Document page(SampleServer from, String path) {
        HttpResponse<String> answer = from.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    @Test
    void marksTellPolarityKindAndDepth() {
        Document essay = page(server, ESSAY);

        assertThat(essay.getElementById("char=58,84").classNames()).containsExactlyInAnyOrder("denied", "depth-0");
        assertThat(essay.getElementById("char=145,171").classNames()).contains("affirmed", "depth-1");
        assertThat(essay.select("a.note").eachAttr("aria-label"))
                .containsExactly(
                        "claim 1: relation, affirmed",
                        "claim 2: relation, denied",
                        "claim 3: quantity, affirmed",
                        "claim 4: relation, affirmed",
                        "claim 5: event, affirmed");
        assertThat(essay.select("mark[data-claims=5]")).hasSize(2);
    }

    @Test
    void choosesClaimsByPolarityKindAndSource() {
        assertThat(page(server, ESSAY + "?polarity=denied")
                        .select(".rail .anchored")
                        .eachAttr("id"))
                .containsExactly("claim-2");
        assertThat(page(server, ESSAY + "?kind=event").select(".rail .anchored").eachAttr("id"))
                .containsExactly("claim-5");
        Document wire = page(server, "/page/doc/b55caafb8748?source=id/activists");
        assertThat(wire.select(".rail .claimant").eachText()).containsOnly("activists");
        assertThat(wire.selectFirst("#claims").text()).isEqualTo("2 of 4 claims");
        assertThat(wire.select("option[value=id/activists]").hasAttr("selected"))
                .isTrue();
        assertThat(wire.selectFirst(".text").text()).contains("Old allies stand together");
    }

    @Test
    void showsOnlyTheWordsOfClaimsIfAskedTo() {
        Document words = page(server, ESSAY + "?text=claims&around=3&polarity=denied");
        words.select(".text .note").remove();

        assertThat(words.select(".text .block").eachText()).containsExactly("ut Syria is no ally of Moscow. T");
        Document all = page(server, ESSAY + "?text=claims&around=0");
        all.select(".text .note").remove();
        assertThat(all.select(".text .block").eachText())
                .contains("Foreign minister Piet Holm may visit Homs in spring 🕊")
                .noneMatch(block -> block.contains(UNMARKED));
        assertThat(all.select(".gap").eachText()).isNotEmpty().allMatch(gap -> gap.matches("\\d+ characters left out"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?polarity=maybe",
                "?kind=rumour",
                "?source=id/nobody",
                "?text=some",
                "?around=-1",
                "?around=99999",
                "?part=0",
                "?part=x",
                "?at=",
                "?colour=red"
            })
    void refusesWhatItDoesNotUnderstand(String query) {
        int status = server.get(ESSAY + query).statusCode();

        assertThat(status).isEqualTo(query.equals("?at=") ? 200 : 400);
    }

    @Test
    void knowsNoPartBeyondTheLast() {
        assertThat(server.get(ESSAY + "?part=2").statusCode()).isEqualTo(404);
    }

    @Test
    void leadsFromTheDocumentToItsPage() {
        assertThat(server.get("/doc/f83d7cfde6b0", "Accept", "text/html")
                        .headers()
                        .firstValue("Location"))
                .contains(ESSAY);
    }

    @Test
    void showsMarkupInAChosenSourceAsText() {
        Document column = page(server, "/page/doc/dbb84b667e4e");

        assertThat(column.select("select[name=source] option").eachText())
                .contains("<script>alert(\"x\")</script> & \"Sons\" (1)");
        assertThat(server.get(ESSAY + "?source=%3Cscript%3E", "Accept", "text/html")
                        .body())
                .doesNotContain("<script>");
    }

    @Test
    void theOwnerMayForbidWholeTextsInEveryFormOfThePages() {
        Document essay = page(reticent, ESSAY + "?around=0");

        assertThat(essay.select("select[name=text]")).isEmpty();
        assertThat(essay.select(".text").text()).doesNotContain(UNMARKED).contains("Syria is no ally of Moscow");
        assertThat(reticent.get(ESSAY + "?text=whole").statusCode()).isEqualTo(403);
        assertThat(reticent.get(ESSAY + "?around=201").statusCode()).isEqualTo(400);
        assertThat(reticent.get(ESSAY + ".json?around=0").body()).doesNotContain("\"role\":\"headline\"");
        assertThat(server.get(ESSAY + ".json").body()).contains("\"role\":\"headline\"");
        for (String form : new String[] {ESSAY + ".ttl", ESSAY + ".nt", "/data/doc/f83d7cfde6b0.ttl"}) {
            assertThat(reticent.get(form).body()).as(form).contains("essay.txt").doesNotContain(UNMARKED);
            assertThat(server.get(form).body()).as(form).contains(UNMARKED);
        }
    }
}
