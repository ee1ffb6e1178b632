package org.chancery.server.injection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.chancery.server.browser.SharedSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Strings of the data that would do something stand in pages and data as the text that they are. */
@Promise(14)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(SharedSite.class)
class StoredStringsTest {
    private static final Map<String, Lang> SYNTAXES =
            Map.of("ttl", Lang.TURTLE, "nt", Lang.NTRIPLES, "jsonld", Lang.JSONLD, "rdf", Lang.RDFXML);

    private HostileSite site;

    @BeforeAll
    void share(HostileSite site) {
        this.site = site;
    }

    @Test
    void thereAreMoreThanAHundredAndTwenty() {
        assertThat(Payload.all())
                .hasSizeGreaterThan(120)
                .extracting(Payload::text)
                .doesNotHaveDuplicates();
    }

    @Test
    void eachIsShownAsTextOnThePagesOfWhatBearsIt() {
        int pages = 0;
        for (Payload payload : Payload.every(Effort.of(3, 1))) {
            List<String> things = site.things(payload);
            assertThat(things).as(payload.toString()).hasSizeGreaterThanOrEqualTo(2);
            for (String thing : things) {
                HttpResponse<String> page = site.client().get("/page/" + thing, "Accept", "text/html");
                assertThat(page.statusCode()).as(thing + " " + payload).isEqualTo(200);
                Harmless.check(page, thing + " " + payload);
                assertThat(Harmless.text(Jsoup.parse(page.body()))).as(thing).contains(payload.shown());
                pages++;
            }
        }
        Figure.note(
                14,
                "markup and injection strings in titles, names, file names, addresses and quotations",
                Payload.all().size(),
                0,
                pages + " pages, each with the string as text");
    }

    @Test
    void eachIsTheSameStringInEveryFormOfTheData() throws Exception {
        for (Payload payload : Payload.every(Effort.of(7, 1))) {
            String thing = site.things(payload).get(0);
            for (Map.Entry<String, Lang> syntax : SYNTAXES.entrySet()) {
                HttpResponse<String> data = site.client().get("/data/" + thing + "." + syntax.getKey());
                String body = data.body();
                assertThat(data.statusCode())
                        .as(syntax.getKey() + " " + payload)
                        .isEqualTo(200);
                Graph graph = GraphFactory.createDefaultGraph();
                RDFParser.fromString(body, syntax.getValue()).parse(graph);
                assertThat(graph.stream().map(Triple::getObject).toList())
                        .as(syntax.getKey() + " " + payload)
                        .anyMatch(object -> object.isLiteral()
                                && object.getLiteralLexicalForm().equals(payload.text()));
            }
            String json = site.client().get("/page/" + thing + ".json").body();
            assertThat(texts(new ObjectMapper().readTree(json)))
                    .as("json " + payload)
                    .anyMatch(text -> text.contains(payload.text()) || text.contains(payload.shown()));
        }
    }

    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        if (json.isTextual()) {
            texts.add(json.textValue());
        }
        json.forEach(part -> texts.addAll(texts(part)));
        return texts;
    }
}
