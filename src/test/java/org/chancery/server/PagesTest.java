package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.chancery.query.Catalogue;
import org.chancery.query.Question;
import org.chancery.vocab.Bases;
import org.chancery.vocab.OntologyFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest extends OnSampleServer {
    private static final String ESSAY = "/page/doc/f83d7cfde6b0";

    static Stream<String> questions() {
        return Catalogue.load().questions().stream().map(Question::id);
    }

    @ParameterizedTest
    @CsvSource({
        "/id/syria, text/turtle, /data/id/syria.ttl",
        "/id/syria, application/ld+json, /data/id/syria.jsonld",
        "/id/syria, application/n-triples, /data/id/syria.nt",
        "/id/syria, application/rdf+xml, /data/id/syria.rdf",
        "/id/syria, text/html, /page/id/syria",
        "/id/syria.ttl, text/html, /data/id/syria.ttl",
        "/id/syria.json, text/html, /data/id/syria.json",
        "/doc/f83d7cfde6b0, text/html, /page/doc/f83d7cfde6b0",
        "/prop/dc0a4aa39e3f, text/turtle, /data/prop/dc0a4aa39e3f.ttl",
        "/time/2002/2011, text/turtle, /data/time/2002/2011.ttl",
        "/run/f83d7cfde6b0, text/html, /page/run/f83d7cfde6b0",
        "/voc/denied, text/html, /page/voc/denied",
        "/ont, text/turtle, /data/ont.ttl",
        "/ont, text/html, /page/ont",
        "/ont.ttl, */*, /data/ont.ttl"
    })
    void leadsFromAThingToItsDescription(String path, String accept, String location) {
        HttpResponse<String> response = server.get(path, "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.headers().firstValue("Location")).contains(location);
        assertThat(response.headers().firstValue("Vary")).contains("Accept");
        assertThat(server.get(location).statusCode()).isEqualTo(200);
    }

    @Test
    void leadsABrowserToThePage() {
        assertThat(server.get("/id/syria", "Accept", BROWSER).headers().firstValue("Location"))
                .contains("/page/id/syria");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/id/nowhere", "/page/id/nowhere", "/data/id/nowhere.ttl", "/nowhere", "/q/actors/nothing"})
    void saysThatAThingIsUnknown(String path) {
        assertThat(server.get(path).statusCode()).isEqualTo(404);
        assertThat(server.get(path, "Accept", BROWSER).body()).contains("<h1>Not found</h1>");
    }

    @Test
    void refusesAFormatThatAThingDoesNotHave() {
        assertThat(server.get("/id/syria", "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(server.get("/page/id/syria", "Accept", "image/png").statusCode())
                .isEqualTo(406);
        assertThat(server.method("POST", "/page/id/syria").statusCode()).isEqualTo(405);
    }

    @Test
    void describesAThingWithWhatPointsAtIt() {
        Graph graph = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
        RDFParser.fromString(server.get("/data/id/syria.ttl").body(), Lang.TURTLE)
                .parse(graph);

        assertThat(graph.size()).isGreaterThan(10);
        assertThat(server.get("/data/doc/f83d7cfde6b0.nt").body()).contains("#char=58,84>");
    }

    @Test
    void countsOnTheHomePageEqualTheData() {
        Document home = page("/");

        assertThat(home.select(".counts strong").eachText()).containsExactly("3", "10", "4", "4", "2", "1");
        assertThat(home.select(".asks li")).isNotEmpty();
        assertThat(home.select("#questions ~ .onward .aside").eachText().stream()
                        .mapToLong(Long::parseLong)
                        .sum())
                .isEqualTo(questions().count());
        assertThat(home.select(".statement.contested blockquote mark").eachText())
                .contains("Syria is no ally of Moscow");
    }

    @Test
    void showsEachStatementWithWhoSaysItAndOnWhichWords() {
        Document syria = page("/page/id/syria");
        Element contested = syria.selectFirst(".statement.contested");

        assertThat(contested.selectFirst(".how").text()).isEqualTo("contested: affirmed by 1, denied by 1 certain");
        Element denial = contested.selectFirst(".claim.denied");
        assertThat(denial.selectFirst(".who").text()).startsWith("Ana Weiss denies this");
        assertThat(denial.selectFirst("blockquote p").text())
                .isEqualTo("Russia sells arms to Syria, but Syria is no ally of Moscow.");
        assertThat(denial.selectFirst("blockquote a").attr("href")).isEqualTo(ESSAY + "#char=58,84");
        assertThat(syria.select(".statement")).allSatisfy(statement -> {
            assertThat(statement.select(".claimant")).isNotEmpty();
            assertThat(statement.select("blockquote")).isNotEmpty();
        });
    }

    @Test
    void namesEveryReporterOfAChain() {
        assertThat(page("/page/id/activists").select(".via").first().text())
                .isEqualTo("as reported by Harbour Radio Harbour Wire");
    }

    @Test
    void marksTheWordsOfClaimsInTheDocument() {
        Document essay = page(ESSAY);

        assertThat(essay.getElementById("char=58,84").className()).startsWith("denied ");
        assertThat(essay.getElementById("char=58,84").ownText()).isEqualTo("Syria is no ally of Moscow");
        assertThat(essay.getElementById("char=86,142").text()).startsWith("The trade came");
        assertThat(essay.select(".rail .claim")).hasSize(5);
        assertThat(essay.getElementById("claim-2").text()).contains("Ana Weiss denies");
        assertThat(essay.select("mark a.note")).allSatisfy(note -> assertThat(
                        essay.getElementById(note.attr("href").substring(1)))
                .isNotNull());
    }

    @Test
    void cutsMarksThatCrossSoThatTheyNest() {
        Element earlier = page(ESSAY).getElementById("char=145,171");
        Element later = earlier.selectFirst("mark mark");

        assertThat(later.id()).isEqualTo("char=162,198");
        assertThat(later.ownText()).isEqualTo("Piet Holm");
        assertThat(earlier.nextElementSibling().ownText()).isEqualTo("may visit Homs in spring 🕊");
        assertThat(earlier.nextElementSibling().selectFirst("a.note").text()).isEqualTo("5");
    }

    @Test
    void showsTheWholeTextOfADocumentOnce() {
        Element text = page(ESSAY).selectFirst(".text");
        text.select(".note").remove();

        assertThat(text.text())
                .isEqualTo("No friend in the harbour Russia sells arms to Syria, but Syria is no ally of Moscow."
                        + " The trade came to about 1.5 billion dollars in ten years. Foreign minister Piet Holm may"
                        + " visit Homs in spring 🕊, and then we shall see.");
    }

    @Test
    void showsMarkupInNamesAsText() {
        HttpResponse<String> response = server.get("/page/id/hostile", "Accept", BROWSER);
        Document hostile = Jsoup.parse(response.body());

        assertThat(hostile.select("script:not([src^=/assets/])")).isEmpty();
        assertThat(hostile.select("h1").text()).isEqualTo("<script>alert(\"x\")</script> & \"Sons\"");
        assertThat(hostile.select("[href^=javascript]")).isEmpty();
        assertThat(page("/page/id/syria").select("script:not([src^=/assets/])")).isEmpty();
    }

    @Test
    void keepsTheLanguageAndDirectionOfWords() {
        Document column = page("/page/doc/dbb84b667e4e");

        assertThat(column.selectFirst(".text").attr("lang")).isEqualTo("ar");
        assertThat(column.selectFirst(".text").attr("dir")).isEqualTo("auto");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersEachQuestionAsPageCsvAndJson(String question) {
        assertThat(page("/q/" + question).select("h1").text()).isNotEmpty();
        assertThat(server.get("/q/" + question + ".csv").headers().firstValue("Content-Type"))
                .contains("text/csv; charset=utf-8");
        assertThat(server.get("/q/" + question, "Accept", "application/json").body())
                .startsWith("{\"question\":");
    }

    @Test
    void fillsTheFormAndLeadsToTheWords() {
        Document answer = page("/q/disagreements/who-affirms-and-denies?a=russia&b=Syria");

        assertThat(answer.select("form.ask input, form.ask option[selected]").eachAttr("value"))
                .containsExactly("russia", "allyOf", "Syria");
        assertThat(answer.select("tbody tr")).hasSize(2);
        assertThat(answer.select("tbody a").eachAttr("href")).contains(ESSAY + "#char=58,84");
        assertThat(answer.select(".formats a").eachAttr("href"))
                .contains("/q/disagreements/who-affirms-and-denies.csv?a=russia&b=Syria");
    }

    @Test
    void saysWhichValueOfAQuestionIsWrong() {
        assertThat(server.get("/q/claims/claims-by-actor?actor=Atlantis").statusCode())
                .isEqualTo(400);
        assertThat(server.get("/q/claims/claims-by-actor?actor=Atlantis", "Accept", BROWSER)
                        .body())
                .contains("Atlantis");
        assertThat(server.get("/q/claims/claims-by-actor?aktor=x").statusCode()).isEqualTo(400);
    }

    @Test
    void everyLinkOfThePagesResolvesOnThisHost() {
        List<String> pages = List.of(
                "/",
                "/q",
                ESSAY,
                "/page/id/syria",
                "/page/id/hostile",
                "/page/id/activists",
                "/page/ont",
                "/page/prop/dc0a4aa39e3f",
                "/q/sources/documents");
        Set<String> links = new TreeSet<>();
        pages.forEach(path -> links.addAll(page(path).select("[href]").eachAttr("href")));

        assertThat(links.stream().filter(link -> link.startsWith("/")))
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        link -> assertThat(server.get(link.replace(" ", "%20")).statusCode())
                                .as(link)
                                .isIn(200, 303));
        assertThat(
                        page("/")
                                .select(
                                        "[src]:not([src^=/assets/]), link[href^=http], script:not([src]):not([type=application/ld+json]), style, [style]"))
                .isEmpty();
    }

    @Test
    void tellsItsHealthAndWhatRobotsMayRead() {
        assertThat(server.get("/health").body()).contains("\"status\":\"ok\"");
        assertThat(server.get("/robots.txt").body()).contains("Disallow: /sparql");
        assertThat(server.get("/assets/base.css")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith("text/css");
    }

    @Test
    void tellsEachTermOfTheOntologyAtItsFragmentInThreeLanguages() {
        Document page =
                Jsoup.parse(server.get("/page/ont", "Accept", "text/html").body());

        assertThat(OntologyFiles.terms().listSubjects().toList())
                .filteredOn(term -> term.isURIResource() && term.getURI().startsWith(Bases.TERMS))
                .isNotEmpty()
                .allSatisfy(term -> assertThat(page.getElementById(term.getURI().substring(Bases.TERMS.length())))
                        .isNotNull());
        assertThat(page.getElementById("voc/denied").text()).contains("отрицается");
        assertThat(page.select("[lang=ar]")).isNotEmpty().allMatch(name -> name.attr("dir")
                .equals("rtl"));
        assertThat(page.select("a[href^=#]"))
                .allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }
}
