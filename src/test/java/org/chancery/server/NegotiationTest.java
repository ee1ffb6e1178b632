package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.server.browser.SharedSite;
import org.chancery.server.http.Format;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind of page in every form, by every method. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedSite.class)
class NegotiationTest {
    private static final Map<String, Lang> SYNTAXES =
            Map.of("ttl", Lang.TURTLE, "jsonld", Lang.JSONLD, "nt", Lang.NTRIPLES, "rdf", Lang.RDFXML);

    private SampleSite site;

    @BeforeAll
    void share(SampleSite site) {
        this.site = site;
    }

    private Stream<DynamicTest> eachKind(Consumer<PageKind> check) {
        return PageKinds.of(site).stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> check.accept(kind)));
    }

    private Stream<DynamicTest> eachForm(BiConsumer<PageKind, Format> check) {
        return PageKinds.of(site).stream()
                .filter(kind -> kind.forms().size() > 1)
                .flatMap(kind -> kind.forms().stream()
                        .map(form -> DynamicTest.dynamicTest(
                                kind.name() + " as " + form.ending(), () -> check.accept(kind, form))));
    }

    @TestFactory
    Stream<DynamicTest> givesEachFormByEndingAndByAccept() {
        return eachForm((kind, form) -> {
            HttpResponse<String> byEnding = site.client().get(kind.path(form), "Accept", "image/png");
            HttpResponse<String> byAccept = site.client().get(kind.path(), "Accept", form.mediaType());

            for (HttpResponse<String> response : List.of(byEnding, byAccept)) {
                assertThat(response.statusCode()).isEqualTo(kind.status());
                assertThat(header(response, "Content-Type").replace(";charset", "; charset"))
                        .isEqualTo(form.contentType());
                assertThat(response.headers().allValues("Vary")).contains("Accept");
                assertParses(form, response.body());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> answersHeadLikeGetWithoutTheBody() {
        return eachForm((kind, form) -> {
            HttpResponse<String> head = site.client().method("HEAD", kind.path(form));
            HttpResponse<String> get = site.client().get(kind.path(form));

            assertThat(head.statusCode()).isEqualTo(get.statusCode());
            assertThat(head.body()).isEmpty();
            for (String name : List.of("Content-Type", "ETag", "Link")) {
                assertThat(header(head, name)).as(name).isNotEmpty().isEqualTo(header(get, name));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> sendsNothingAgainToWhoHasItAlready() {
        return eachForm((kind, form) -> {
            String tag = header(site.client().get(kind.path(form)), "ETag");
            HttpResponse<String> again = site.client().get(kind.path(form), "If-None-Match", tag);

            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(header(again, "ETag")).isEqualTo(tag);
            assertThat(site.client()
                            .get(kind.path(form), "If-None-Match", "\"other\"")
                            .statusCode())
                    .isEqualTo(200);
        });
    }

    @TestFactory
    Stream<DynamicTest> sendsEachPageCompressedToWhoCanReadThat() {
        return eachKind(kind -> {
            HttpResponse<byte[]> packed =
                    site.client().bytes(kind.path(), "Accept", "text/html", "Accept-Encoding", "gzip");

            assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
            assertThat(packed.headers().allValues("Vary")).contains("Accept-Encoding");
            assertThat(unpacked(packed.body())).contains("</html>");
        });
    }

    @TestFactory
    Stream<DynamicTest> saysTheSameInEachSyntaxOfTriples() {
        return PageKinds.of(site).stream()
                .filter(kind -> kind.forms().contains(Format.TURTLE))
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
                    Graph first = graph(kind, Format.TURTLE);
                    for (Format form : List.of(Format.JSON_LD, Format.N_TRIPLES, Format.RDF_XML)) {
                        assertThat(graph(kind, form).isIsomorphicWith(first))
                                .as(form.ending())
                                .isTrue();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> refusesFormsAndMethodsThatAPageDoesNotHave() {
        return PageKinds.of(site).stream()
                .filter(kind -> kind.status() == 200)
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
                    HttpResponse<String> form = site.client().get(kind.path(), "Accept", "image/png");
                    HttpResponse<String> method = site.client().method("DELETE", kind.path());

                    assertProblem(form, 406);
                    assertProblem(method, 405);
                    assertThat(header(method, "Allow")).contains("GET", "HEAD");
                }));
    }

    @TestFactory
    Stream<DynamicTest> tellsEachOtherFormInItsHeadAndItsHeaders() {
        return eachKind(kind -> {
            HttpResponse<String> page = site.client().get(kind.path(), "Accept", "text/html");
            Set<String> linked = Set.copyOf(
                    Jsoup.parse(page.body()).select("link[rel=alternate]").eachAttr("href"));

            assertThat(linked)
                    .isEqualTo(kind.forms().stream()
                            .filter(form -> !form.equals(Format.HTML))
                            .map(kind::path)
                            .collect(Collectors.toSet()));
            assertThat(linked)
                    .allSatisfy(address -> assertThat(header(page, "Link")).contains("<" + address + ">"));
        });
    }

    private Graph graph(PageKind kind, Format form) {
        return triples(form, site.client().get(kind.path(form)).body());
    }

    private static Graph triples(Format form, String body) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(body, SYNTAXES.get(form.ending())).parse(graph);
        return graph;
    }

    private static void assertParses(Format form, String body) {
        switch (form.ending()) {
            case "html" -> assertThat(Jsoup.parse(body).select("h1")).hasSize(1);
            case "json", "geojson" -> assertThat(json(body)).isNotNull();
            case "csv" -> assertThat(rows(body)).hasSizeGreaterThan(1);
            default -> assertThat(triples(form, body)).isNotNull();
        }
    }

    private static Object json(String body) {
        try {
            return new ObjectMapper().readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every row has as many cells as the heading. */
    private static List<CSVRecord> rows(String body) {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(body))) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows).allMatch(row -> row.size() == rows.get(0).size());
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(json(response.body()).toString()).contains("\"detail\":\"", "\"title\":\"");
    }

    private static String unpacked(byte[] body) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
