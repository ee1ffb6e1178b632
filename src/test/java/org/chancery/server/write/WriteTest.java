package org.chancery.server.write;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.cli.WritableSite.PASSWORD;
import static org.chancery.cli.WritableSite.basic;
import static org.chancery.cli.WritableSite.robot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.chancery.cli.WritableSite;
import org.chancery.reliability.Promise;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents in and out over HTTP. */
@Promise(12)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WriteTest {
    private static final String TEXT = "The prime minister of Norway said that Norway is an ally of Malta.\n";

    private WritableSite site;

    @BeforeAll
    void start(@TempDir Path folder) {
        site = WritableSite.in(folder);
    }

    @AfterAll
    void stop() {
        site.close();
    }

    private HttpResponse<String> put(String text, String facts) {
        return site.client().post("/documents" + facts, "text/plain", text, "Authorization", robot());
    }

    private static JsonNode json(HttpResponse<String> response) {
        try {
            return new ObjectMapper().readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError(response.body(), e);
        }
    }

    @Test
    void storesADocumentThatItsSenderThenFindsUnderItsFacts() {
        String facts =
                "?name=oslo.txt&title=A+tie&author=Ada+Berg&author=Bo+Li&publisher=The+Fjord+Post&date=2021-05-04"
                        + "&url=" + encode("https://post.example/tie", UTF_8) + "&language=en";
        HttpResponse<String> response = put(TEXT, facts);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(json(response).path("outcome").asText()).isEqualTo("added");
        String page = response.headers().firstValue("Location").orElseThrow();
        assertThat(site.client().get(page, "Accept", "text/html").body())
                .contains("A tie", "Ada Berg", "Bo Li", "The Fjord Post", "https://post.example/tie", "ally of Malta");
        assertThat(site.client().get("/search.json?q=Malta").body())
                .contains("oslo.txt")
                .contains("Malta");
    }

    @Test
    void answersForADocumentThatIsThereAlreadyThatNothingChanged() {
        String text = TEXT + "Once more.\n";
        assertThat(put(text, "?date=2021").statusCode()).isEqualTo(201);
        long size = site.size();
        HttpResponse<String> again = put(text, "?date=2021");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).path("outcome").asText()).isEqualTo("unchanged");
        assertThat(site.size()).isEqualTo(size);
    }

    @Test
    void replacesAnOlderVersionFromTheSameWebAddress() {
        String facts = "?date=2021&url=" + encode("https://post.example/versions", UTF_8);
        String first = json(put("Chile is an ally of Peru, he said.\n", facts))
                .path("page")
                .asText();
        HttpResponse<String> second = put("Chile is no ally of Peru, he said.\n", facts);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(json(second).path("outcome").asText()).isEqualTo("replaced");
        assertThat(site.client().get(first).statusCode()).isEqualTo(404);
    }

    @Test
    void takesADocumentOutWithAllThatOnlyItTold() {
        long before = site.size();
        String page = json(put("Kiribati is an ally of Tuvalu, she said.\n", "?date=2021"))
                .path("page")
                .asText();
        String id = page.replaceFirst(".*/", "");
        HttpResponse<String> first = site.client().method("DELETE", "/documents/" + id, "Authorization", robot());
        HttpResponse<String> second = site.client().method("DELETE", "/documents/" + id, "Authorization", robot());

        assertThat(first.statusCode()).isEqualTo(204);
        assertThat(second.statusCode()).isEqualTo(404);
        assertThat(site.client().get(page).statusCode()).isEqualTo(404);
        assertThat(site.size()).isEqualTo(before);
    }

    @Test
    void givesOtherEntityTagsAfterAWrite() {
        String before =
                site.client().get("/void.json").headers().firstValue("ETag").orElseThrow();
        put("Fiji is an ally of Tonga, they said.\n", "?date=2021");

        assertThat(site.client().get("/void.json", "If-None-Match", before).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "422 | text/plain | ''                 | ... --- ...",
                "422 | text/plain | ''                 | El ministro dijo que el país no es aliado de nadie y que no lo será nunca.",
                "422 | text/html  | ''                 | <html><body></body></html>",
                "415 | application/json | ''           | {}",
                "415 | text/turtle | ''                | <a> <b> <c> .",
                "415 | application/sparql-update | ''  | DROP ALL",
                "415 | application/x-www-form-urlencoded | '' | title=x",
                "415 | multipart/form-data | ''        | x",
                "400 | text/plain | ?date=yesterday    | Peru is an ally of Chile.",
                "400 | text/plain | ?url=javascript:x  | Peru is an ally of Chile.",
                "400 | text/plain | ?url=file:///etc/x | Peru is an ally of Chile.",
                "400 | text/plain | ?language=%20%0A   | Peru is an ally of Chile.",
                "400 | text/plain | ?title=a%0D%0Ab    | Peru is an ally of Chile.",
                "400 | text/plain | ?title=a&title=b   | Peru is an ally of Chile.",
                "400 | text/plain | ?name=../x.txt     | Peru is an ally of Chile.",
                "400 | text/plain | ?nam=x             | Peru is an ally of Chile.",
                "400 | text/plain | ''                 | ''"
            })
    void refusesWhatIsNoDocumentWithReasonsAndChangesNothing(int status, String type, String facts, String body) {
        long size = site.size();
        HttpResponse<String> response = site.client().post("/documents" + facts, type, body, "Authorization", robot());

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(json(response).path("detail").asText()).isNotBlank();
        assertThat(site.size()).isEqualTo(size);
        assertThat(site.audit().get(site.audit().size() - 1)).contains("\"outcome\":\"refused " + status + "\"");
    }

    @Test
    void refusesADocumentThatIsTooLarge() {
        HttpResponse<String> response = put("a ".repeat(WritableSite.MOST_BYTES), "");

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(site.audit().get(site.audit().size() - 1)).contains("refused 413");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "aaaaaaaaaaaa", "..", "%2e%2e", "*", "aaaaaaaaaaaa%0d%0a", "AAAAAAAAAAAA", ""})
    void removesNothingThatIsNotThere(String id) {
        long size = site.size();

        assertThat(site.client()
                        .method("DELETE", "/documents/" + id, "Authorization", robot())
                        .statusCode())
                .isIn(400, 404, 405);
        assertThat(site.size()).isEqualTo(size);
    }

    @Test
    void takesBasicCredentialsToo() {
        HttpResponse<String> response = site.client()
                .post(
                        "/documents?date=2021",
                        "text/markdown",
                        "# A tie\n\nLaos is an ally of Nepal, he said.\n",
                        "Authorization",
                        basic("ana", PASSWORD));

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(site.audit().get(site.audit().size() - 1)).contains("\"who\":\"ana\"");
    }

    @Test
    void recordsBeforeAndAfterEachWriteWithADigestOfTheContent() throws IOException {
        String text = "Cuba is an ally of Togo, he said.\n";
        put(text, "?date=2021&name=" + encode("a\u009b\u202e\"}b.txt".replace("\u009b", ""), UTF_8));
        JsonNode begun =
                new ObjectMapper().readTree(site.audit().get(site.audit().size() - 2));
        JsonNode ended =
                new ObjectMapper().readTree(site.audit().get(site.audit().size() - 1));

        assertThat(begun.path("outcome").asText()).isEqualTo("begun");
        assertThat(ended.path("outcome").asText()).isEqualTo("added");
        assertThat(ended.path("id")).isEqualTo(begun.path("id"));
        assertThat(ended.path("sha256").asText()).isEqualTo(org.chancery.model.Digest.of(text));
        assertThat(ended.path("bytes").asInt()).isEqualTo(text.length());
        assertThat(ended.path("client").asText()).isEqualTo("127.0.0.1");
        assertThat(ended.path("what").asText()).isEqualTo("a\u202e\"}b.txt");
        assertThat(site.audit()).allMatch(line -> line.chars().allMatch(c -> c >= ' ' && c < 127));
    }
}
