package org.chancery.server;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.query.Catalogue;
import org.chancery.query.Question;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionPagesTest extends OnSampleServer {
    /** The questions with those of their example values that the sample data know. */
    static Stream<String> questions() {
        return Catalogue.load().questions().stream().map(question -> "/q/" + question.id() + "?" + values(question));
    }

    private static String values(Question question) {
        return question.parameters().stream()
                .filter(parameter -> parameter.example().isPresent())
                .map(parameter ->
                        parameter.name() + "=" + encode(parameter.example().orElseThrow(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void opensInTheWorkbenchWithTheSameAnswer(String address) {
        HttpResponse<String> asked = server.get(address, "Accept", "text/html");
        String path = asked.statusCode() == 200 ? address : address.substring(0, address.indexOf('?'));
        List<String> workbench = page(path).select("#open-in-workbench").eachAttr("href");

        assertThat(workbench).hasSize(1).allSatisfy(link -> {
            String rows = server.get(link, "Accept", "text/csv").body();
            assertThat(rows)
                    .isNotEmpty()
                    .isEqualTo(server.get(path, "Accept", "text/csv").body());
        });
    }

    @Test
    void offersTheValuesOfACodeListWithTheirNames() {
        Document page = page("/q/claims/all-claims?polarity=denied");

        assertThat(page.select("select[name=polarity] option").eachAttr("value"))
                .containsExactly("", "affirmed", "denied");
        assertThat(page.select("select[name=polarity] option[selected]").eachAttr("value"))
                .containsExactly("denied");
        assertThat(page.select("select[name=polarity] option").eachText()).startsWith("any");
    }

    @Test
    void offersNoChoiceOfAllWhereADefaultHolds() {
        Document page = page("/q/disagreements/who-affirms-and-denies?a=russia&b=Syria");

        assertThat(page.select("select[name=relation] option[value='']")).isEmpty();
        assertThat(page.select("select[name=relation] option[selected]").eachAttr("value"))
                .containsExactly("allyOf");
        assertThat(page.select("select[name=relation] option").eachText()).contains("ally of");
    }

    @Test
    void keepsAValueThatTheListDoesNotHold() {
        assertThat(page("/q/disagreements/who-affirms-and-denies?relation=allyof")
                        .select("select[name=relation] option[selected]")
                        .eachAttr("value"))
                .containsExactly("allyof");
    }

    @Test
    void saysHowADateIsWrittenAndForWhatNamesAreSuggested() {
        Document dates = page("/q/events/between-dates");
        Document actors = page("/q/relations/who-backs-whom");

        assertThat(dates.select("input[pattern]")).isNotEmpty().allSatisfy(field -> {
            assertThat("2012-02").matches(field.attr("pattern"));
            assertThat("February").doesNotMatch(field.attr("pattern"));
            assertThat(dates.getElementById(field.attr("aria-describedby")).text())
                    .contains("2012-02-07");
        });
        assertThat(actors.select("input[data-suggest=Actor]").eachAttr("name"))
                .containsExactly("supporter", "supported");
        assertThat(actors.select("label[for]")).allSatisfy(label -> assertThat(actors.getElementById(label.attr("for")))
                .isNotNull());
    }

    @Test
    void knowsNoPartBeyondTheLast() {
        assertThat(server.get("/q/claims/all-claims?part=1").statusCode()).isEqualTo(200);
        assertThat(server.get("/q/claims/all-claims?part=2").statusCode()).isEqualTo(404);
        assertThat(server.get("/q/claims/all-claims?part=0").statusCode()).isEqualTo(400);
    }

    @Test
    void drawsAnswersWithTimesAlongTimeWithoutScripts() {
        assertThat(page("/q/events/all-events").select("[data-view=timeline] svg .bar"))
                .isNotEmpty();
        assertThat(page("/q/relations/who-backs-whom").select("[data-view=timeline]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"find=DENIED+office, 0", "find=whom+back, 1", "topic=arms, 5", "find=nowhere-at-all, 0"})
    void listsTheQuestionsThatHoldEachWord(String filter, int count) {
        Document page = page("/q?" + filter);

        assertThat(page.select(".questions dt")).hasSize(count);
        assertThat(page.selectFirst(".count").text()).startsWith(count == 1 ? "1 question" : count + " questions");
        assertThat(page.select(".empty")).hasSize(count == 0 ? 1 : 0);
    }

    @Test
    void refusesATopicThatThereIsNot() {
        HttpResponse<String> response = server.get("/q?topic=cooking");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("arms");
    }

    @Test
    void showsMarkupInTheWordsAskedForAsText() {
        Document page = page("/q?find=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.selectFirst("#find").val()).isEqualTo("\"><script>alert(1)</script>");
    }
}
