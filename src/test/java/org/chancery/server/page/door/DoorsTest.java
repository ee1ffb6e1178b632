package org.chancery.server.page.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.query.Catalogue;
import org.chancery.query.Question;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Client;
import org.chancery.server.SampleSite;
import org.chancery.server.ServerConfig;
import org.chancery.server.browser.SharedSite;
import org.chancery.server.page.ShownText;
import org.chancery.vocab.SD;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedSite.class)
class DoorsTest {
    private SampleSite site;
    private JsonNode openApi;

    @BeforeAll
    void share(SampleSite site) {
        this.site = site;
        this.openApi = json(site.client().get("/openapi.json").body());
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Model turtle(String path) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(site.client().get(path, "Accept", "text/turtle").body(), Lang.TURTLE)
                .parse(model);
        return model;
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Test
    void theCatalogueLeadsToEveryFileWithItsType() {
        Model model = turtle("/dcat");
        List<Resource> files = model.listResourcesWithProperty(DCAT.downloadURL).toList();

        assertThat(files).hasSameSizeAs(DownloadFile.ALL).allSatisfy(file -> {
            String path = file.getPropertyResourceValue(DCAT.downloadURL)
                    .getURI()
                    .substring(site.url("").length());
            HttpResponse<String> head = site.client().method("HEAD", path);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(file.getPropertyResourceValue(DCAT.mediaType).getURI())
                    .endsWith("/" + header(head, "Content-Type").replaceFirst(";.*", ""));
        });
        assertThat(model.listResourcesWithProperty(DCAT.endpointURL).toList()).hasSize(2);
    }

    @Test
    void theTurtleFileHoldsEveryTriple() {
        Graph file = RDFParser.fromString(
                        site.client().get("/downloads/chancery.ttl").body(), Lang.TURTLE)
                .toGraph();
        List<Triple> data = site.store()
                .read(stored -> stored.asDatasetGraph().getDefaultGraph().find().toList());

        assertThat(file.size()).isEqualTo(data.size());
        assertThat(data).allMatch(triple -> file.contains(triple));
    }

    @Test
    void filesAreSentOnceToWhoHasThem() {
        for (DownloadFile file : DownloadFile.ALL) {
            HttpResponse<byte[]> first = site.client().bytes(file.path());
            HttpResponse<byte[]> second = site.client().bytes(file.path(), "If-None-Match", header(first, "ETag"));
            HttpResponse<String> head = site.client().method("HEAD", file.path());

            assertThat(first.statusCode()).as(file.name()).isEqualTo(200);
            assertThat(first.body()).isNotEmpty();
            assertThat(header(first, "Content-Disposition")).contains(file.name());
            assertThat(second.statusCode()).isEqualTo(304);
            assertThat(header(head, "ETag")).isEqualTo(header(first, "ETag"));
            assertThat(header(head, "Content-Length")).isNotEqualTo("0");
        }
    }

    @Test
    void anUnknownFileIsAnsweredWithThoseThatThereAre() {
        HttpResponse<String> answer = site.client().get("/downloads/chancery.xlsx");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("chancery.ttl");
    }

    @Test
    void everyQuestionIsAnOperationWithItsParameters() {
        for (Question question : Catalogue.load().questions()) {
            JsonNode operation =
                    openApi.path("paths").path("/q/" + question.id()).path("get");

            assertThat(operation.path("summary").asText()).isEqualTo(question.title());
            assertThat(operation.path("parameters").findValuesAsText("name"))
                    .containsExactlyElementsOf(question.parameters().stream()
                            .map(parameter -> parameter.name())
                            .toList());
        }
    }

    @Test
    void operationsHaveNamesOfTheirOwnAndReferencesLeadSomewhere() {
        List<String> names = openApi.path("paths").findValuesAsText("operationId");
        List<String> references = openApi.findValuesAsText("$ref");

        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
        assertThat(Set.copyOf(references)).isNotEmpty().allSatisfy(reference -> assertThat(
                        openApi.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void everyOperationAnswersWithItsExamples() {
        List<String> tried = new ArrayList<>();
        openApi.path("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .forEach(path -> {
                    String address =
                            address(path.getKey(), path.getValue().path("get").path("parameters"));
                    HttpResponse<String> answer = site.client().get(address, "Accept", "application/json, */*;q=0.5");
                    JsonNode operation = path.getValue().path("get");

                    tried.add(address);
                    assertThat(answer.statusCode()).as(address).isIn(200, 303);
                    assertThat(operation.path("responses").has(Integer.toString(answer.statusCode())))
                            .isTrue();
                });
        assertThat(tried).hasSizeGreaterThan(90);
    }

    private static String address(String template, JsonNode parameters) {
        String path = template;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asText();
            String example = parameter.path("example").asText();
            if (parameter.path("in").asText().equals("path")) {
                path = path.replace("{" + name + "}", example);
            } else if (!example.isEmpty()) {
                query.add(name + "=" + URLEncoder.encode(example, StandardCharsets.UTF_8));
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    @Test
    void theEndpointTellsItsFunctionsAndLimits() {
        Model model = turtle("/sparql");
        Resource service = model.createResource(site.url("/sparql"));

        assertThat(service.listProperties(SD.extensionFunction).toList()).hasSizeGreaterThan(90);
        assertThat(service.listProperties(SD.propertyFeature).toList()).hasSizeGreaterThan(2);
        assertThat(service.getProperty(RDFS.comment).getString()).contains("30 seconds", "100,000 rows");
    }

    @Test
    void pagesNameTheThingTheyAreAboutAndTheirDescription() {
        HttpResponse<String> page = site.client().get("/page/id/russia", "Accept", "text/html");

        assertThat(header(page, "Link"))
                .contains(
                        "<https://w3id.org/chancery/id/russia>; rel=\"cite-as\"",
                        "</page/id/russia.ttl>; rel=\"describedby\"",
                        "</openapi.json>; rel=\"service-desc\"");
    }

    @Test
    void aVeryLongAddressIsAnsweredAllTheSame() {
        HttpResponse<String> page = site.client().get("/search?q=" + "a".repeat(5_000), "Accept", "text/html");

        assertThat(page.statusCode()).isLessThan(500);
    }

    @Test
    void theHomePageTellsSearchEnginesWhatIsHere() {
        String page = site.client().get("/", "Accept", "text/html").body();
        JsonNode card = json(Jsoup.parse(page)
                .selectFirst("script[type=application/ld+json]")
                .data());

        assertThat(card.path("@type").asText()).isEqualTo("Dataset");
        assertThat(card.path("distribution").findValuesAsText("contentUrl"))
                .hasSameSizeAs(DownloadFile.ALL)
                .allMatch(address -> address.startsWith(site.url("/downloads/")));
    }

    @Test
    void filesHoldNoWholeTextWhereTheOwnerShowsQuotationsOnly() {
        ServerConfig careful = ServerConfig.standard().withPort(0).withShownText(ShownText.QUOTATIONS);
        try (ChanceryServer server = ChanceryServer.start(careful, site.store())) {
            Client client = new Client(server.url());
            for (String file : List.of("chancery.ttl", "chancery.trig")) {
                assertThat(client.get("/downloads/" + file).body())
                        .as(file)
                        .contains("cy:exactText")
                        .doesNotContainPattern("cy:text\\s+\"");
            }
            assertThat(site.client().get("/downloads/chancery.ttl").body()).containsPattern("cy:text\\s+\"");
        }
    }
}
