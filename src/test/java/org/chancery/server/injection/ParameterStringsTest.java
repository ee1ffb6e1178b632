package org.chancery.server.injection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.chancery.server.browser.SharedSite;
import org.chancery.server.page.Urls;
import org.chancery.store.NameWords;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Strings of addresses that would do something are looked for as the text that they are, and shown so. */
@Promise({8, 14, 15})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedSite.class)
class ParameterStringsTest {
    /** Where a page takes words; each payload stands in each of them. */
    static final List<String> PLACES = List.of(
            "/search?q=",
            "/search?q=malta&type=",
            "/search?q=malta&document=",
            "/search?q=malta&part=",
            "/search/suggest.json?q=",
            "/why?of=",
            "/positions?actor=",
            "/compare?a=",
            "/compare?a=x&b=",
            "/disagreements?actor=",
            "/disagreements?matter=",
            "/disagreements?part=",
            "/timeline?actor=",
            "/timeline?from=",
            "/map?actor=",
            "/q/claims/claims-by-actor?actor=",
            "/q/disagreements/who-affirms-and-denies?a=Malta&relation=allyOf&b=",
            "/q/disagreements/who-affirms-and-denies?a=Malta&b=Malta&relation=",
            "/sparql?query=",
            "/sparql?format=",
            "/?",
            "/void?x=",
            "/downloads/",
            "/assets/",
            "/assets/library/",
            "/page/id/",
            "/page/",
            "/data/id/",
            "/id/",
            "/claim/",
            "/q/",
            "/page/doc/");

    /** How many words a search looks for. */
    private static final int MOST_WORDS = 12;

    private HostileSite site;

    @BeforeAll
    void share(HostileSite site) {
        this.site = site;
    }

    @Test
    void eachIsAnsweredHarmlesslyWhereverAPageTakesWords() {
        int tried = 0;
        for (Payload payload : Payload.every(Effort.of(9, 1))) {
            for (String place : PLACES) {
                String what = place + " " + payload;
                HttpResponse<String> page = site.client()
                        .get(place + Urls.encode(payload.text()).replace("+", "%20"), "Accept", "text/html");
                tried++;
                assertThat(page.statusCode()).as(what).isIn(200, 303, 400, 403, 404, 406);
                assertThat(page.body())
                        .as(what)
                        .doesNotContain("root:x:0", "Exception", "org.apache.jena", "org.chancery.");
                if (page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                    Harmless.check(page, what);
                }
            }
        }
        Figure.note(
                14, "strings in parameters and paths of pages", tried, 0, "each answered without markup of its own");
    }

    /** What is found is known without an index: the texts in which each word of the string, as the index cuts it, begins a word. */
    @Test
    void searchTakesNothingForAnOperator() throws JsonProcessingException {
        List<Payload> payloads = Payload.every(Effort.of(2, 1));
        long hits = 0;
        for (Payload payload : payloads) {
            List<String> words =
                    NameWords.of(payload.text()).stream().limit(MOST_WORDS).toList();
            JsonNode answer = search(payload.text());
            long expected = Payload.all().stream()
                    .filter(other -> fits(words, HostileSite.quotation(other)))
                    .count();

            assertThat(answer.at("/quotationCount").asLong())
                    .as(payload.toString())
                    .isEqualTo(expected);
            assertThat(answer.at("/nameCount").asLong() > 0)
                    .as(payload.toString())
                    .isEqualTo(!words.isEmpty());
            assertThat(answer.at("/names/items")).allMatch(hit -> fits(words, name(hit)), payload.toString());
            hits += expected;
        }
        assertThat(hits).isGreaterThan(payloads.size() / 2);
        Figure.note(
                15,
                "strings with metacharacters searched for",
                payloads.size(),
                0,
                hits + " quotations, exactly those with all the words");
    }

    private static boolean fits(List<String> words, String text) {
        List<String> there = NameWords.of(text);
        return !words.isEmpty()
                && words.stream().allMatch(word -> there.stream().anyMatch(other -> other.startsWith(word)));
    }

    private static String name(JsonNode hit) {
        String found = hit.at("/found").asText();
        return found.isEmpty() ? hit.at("/name/text").asText() : found;
    }

    private JsonNode search(String words) throws JsonProcessingException {
        HttpResponse<String> answer = site.client().get("/search.json?q=" + Urls.encode(words));
        assertThat(answer.statusCode()).as(words).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    @Test
    void aQuestionFindsTheActorWithThatVeryNameOrNothing() {
        for (Payload payload : Payload.every(Effort.of(5, 1))) {
            String value = Urls.encode(payload.text());
            HttpResponse<String> rows =
                    site.client().get("/q/claims/claims-about-actor.csv?actor=" + value, "Accept", "text/csv");

            assertThat(rows.statusCode()).as(payload.toString()).isIn(200, 400, 404);
            if (rows.statusCode() == 200) {
                assertThat(rows.body().lines().count()).as(payload.toString()).isLessThan(8);
            }
        }
    }

    @Test
    void onlyOurOwnFilesAreGiven() {
        for (String folder : List.of("/assets/", "/assets/library/", "/downloads/", "/q/", "/page/", "/")) {
            for (String way : List.of(
                    "..%2f..%2fpom.xml",
                    "%2e%2e/pom.xml",
                    "..%5cpom.xml",
                    "%252e%252e%252fpom.xml",
                    "....//pom.xml",
                    "libraries.properties",
                    "AssetFeature.class",
                    "../../../../org/chancery/cli/Main.class",
                    "%00",
                    "a%00.css",
                    "file:%2f%2f%2fetc%2fpasswd",
                    "%2fetc%2fpasswd",
                    "WEB-INF/web.xml",
                    "META-INF/MANIFEST.MF",
                    ".git/config",
                    "audit.jsonl",
                    "tdb2/",
                    "store.lock")) {
                HttpResponse<String> answer = site.client().get(folder + way);

                assertThat(answer.statusCode()).as(folder + way).isIn(303, 400, 404);
                assertThat(answer.body()).doesNotContain("<project", "root:x:0", "Manifest-Version");
            }
        }
        assertThat(Jsoup.parse(site.client().get("/", "Accept", "text/html").body())
                        .select("h1"))
                .hasSize(1);
    }
}
