package org.chancery.server.injection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
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
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

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
                assertThat(strings(body, syntax.getValue()))
                        .as(syntax.getKey() + " " + payload)
                        .contains(payload.text());
            }
            String json = site.client().get("/page/" + thing + ".json").body();
            assertThat(texts(new ObjectMapper().readTree(json)))
                    .as("json " + payload)
                    .anyMatch(text -> text.contains(payload.text()) || text.contains(payload.shown()));
        }
    }

    /** Of RDF/XML the XML is read: Jena's reader of it refuses addresses that break a rule of their scheme, as some of these do. */
    private static List<String> strings(String body, Lang syntax) throws Exception {
        if (syntax.equals(Lang.RDFXML)) {
            NodeList elements = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(body)))
                    .getElementsByTagName("*");
            return IntStream.range(0, elements.getLength())
                    .mapToObj(place -> elements.item(place).getTextContent())
                    .toList();
        }
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(body, syntax).parse(graph);
        return graph.stream()
                .map(Triple::getObject)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
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
