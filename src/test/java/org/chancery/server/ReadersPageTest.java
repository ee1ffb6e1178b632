package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.chancery.assess.Assessor;
import org.chancery.assess.PolicyFile;
import org.chancery.server.data.DataReader;
import org.chancery.vocab.OntologyFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages about the document of the ontology's example that rules and a language model read. */
class ReadersPageTest {
    private static final String DOCUMENT = "35e2c1ffaa6c";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ChanceryServer server = ChanceryServer.start(
            ServerConfig.standard().withPort(0).withWire(Unhurried.wire()), DataReader.over(data()));

    private static DatasetGraph data() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(data, () -> {
            OntologyFiles.terms().getGraph().find().forEachRemaining(data.getDefaultGraph()::add);
            OntologyFiles.example("readers").getGraph().find().forEachRemaining(data.getDefaultGraph()::add);
            Assessor.rebuild(data, PolicyFile.find(PolicyFile.DEFAULT));
        });
        return data;
    }

    @AfterEach
    void close() {
        server.close();
    }

    private String get(String path, String accept) {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(server.url()).resolve(path))
                    .header("Accept", accept)
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Document page(String path) {
        return Jsoup.parse(get(path, "text/html"));
    }

    @Test
    void sayOfEachClaimOfADocumentWhoReadIt() {
        Document page = page("/page/doc/" + DOCUMENT);

        assertThat(page.text())
                .contains("read by chancery-rules and some-model: two readers agree")
                .contains("read only by some-model");
        assertThat(page.select(".divergent a").eachText())
                .contains("read otherwise by some-model (in certainty, in claimant, in polarity)");
        assertThat(page.select(".divergent a").first().attr("href")).contains(DOCUMENT);
    }

    @Test
    void leadFromAClaimToItsOtherReading() {
        Document page = page("/claim/" + DOCUMENT + "/claim-3");

        assertThat(page.text())
                .contains(
                        "read otherwise by some-model (in certainty, in claimant, in polarity): The Lake Post denies:")
                .contains("back-verb");
        assertThat(page("/claim/" + DOCUMENT + "/claim-1").text())
                .contains("two readers agree")
                .contains("ally-plural")
                .contains("llm");
    }

    @Test
    void giveTheDivergenceAsDataToo() {
        assertThat(get("/claim/" + DOCUMENT + "/claim-3.json", "application/json"))
                .contains("\"confidence\":\"divergent\"")
                .contains("\"differsIn\"");
        assertThat(get("/claim/" + DOCUMENT + "/claim-3", "text/turtle"))
                .contains("Divergence")
                .contains("inPolarity");
    }

    @Test
    void listNoQuarrelBetweenReadings() {
        assertThat(page("/disagreements").text()).doesNotContain("Niger");
    }
}
