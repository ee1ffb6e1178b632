package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.chancery.assess.Assessor;
import org.chancery.assess.PolicyFile;
import org.chancery.server.ChanceryServer;
import org.chancery.server.ServerConfig;
import org.chancery.server.data.DataReader;
import org.chancery.store.DocumentGraph;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pages of very many claims: bounded, in parts that together show everything once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongPagesTest {
    private static final int MEGABYTE = 1_000_000;
    private static final int CLAIMS = 10_000;
    private static final String ACTOR = "/page/id/actor-0";

    private final HttpClient client = HttpClient.newHttpClient();
    private DatasetGraph data;
    private ChanceryServer server;
    private String document;

    @BeforeAll
    void start() {
        data = DatasetGraphFactory.createTxnMem();
        DocumentGraph busy = BusyPages.withText(new SyntheticCorpus(8, CLAIMS), 1_000, CLAIMS);
        document = "/page/" + busy.documentIri().substring(Bases.BASE.length());
        Txn.executeWrite(data, () -> {
            add(busy);
            BusyPages.aboutOne(new SyntheticCorpus(7, 100), 40).forEach(this::add);
            Assessor.rebuild(data, PolicyFile.find(PolicyFile.DEFAULT));
        });
        server = ChanceryServer.start(ServerConfig.standard().withPort(0), DataReader.over(data));
    }

    private void add(DocumentGraph graph) {
        graph.triples().find().forEachRemaining(triple -> data.getDefaultGraph().add(triple));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private String body(String path) {
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(server.url().replaceFirst("/$", "") + path))
                            .header("Accept", "text/html")
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Returns the part and all after it, following the links to the later ones. */
    private List<Document> parts(String path, String of) {
        List<Document> parts = new ArrayList<>();
        String next = path;
        while (!next.isEmpty()) {
            String body = body(next);
            assertThat(body.length()).as(next).isLessThan(MEGABYTE);
            Document part = Jsoup.parse(body);
            parts.add(part);
            Element later = part.selectFirst("nav[aria-label=Parts of " + of + "] a[rel=next]");
            next = later == null ? "" : later.attr("href").replaceFirst("#.*", "");
        }
        return parts;
    }

    private List<String> propositions() {
        Node actor = NodeFactory.createURI(Bases.ENTITIES + "actor-0");
        return Txn.calculateRead(data, () -> Stream.of(CY.propositionSubject, CY.propositionObject)
                .flatMap(end -> data.getDefaultGraph().find(Node.ANY, end.asNode(), actor).toList().stream())
                .map(Triple::getSubject)
                .distinct()
                .map(node -> "/page/" + node.getURI().substring(Bases.BASE.length()))
                .toList());
    }

    @Test
    void aPageOfAnActorOfThousandsOfClaimsStaysBelowAMegabyte() {
        String page = body(ACTOR);

        assertThat(page.length()).isLessThan(MEGABYTE);
        assertThat(page).contains("Part 1 of ");
        assertThat(Jsoup.parse(page).select(".rows .row")).hasSize(40);
        assertThat(Jsoup.parse(page).select("#part ~ .count").text())
                .contains(propositions().size() + " statements");
    }

    @Test
    void aSearchForACommonWordSaysThatItShowsTheBestAndHowToSeeTheOthers() {
        Document common = Jsoup.parse(body("/search?q=said"));
        Document chosen =
                Jsoup.parse(body("/search?q=said&document=" + Bases.BASE + document.substring("/page/".length())));

        assertThat(common.select("#quotations .figure").text()).isEqualTo("1000");
        assertThat(common.select("p.intro").text()).contains("the 1,000 that fit best", "a document");
        assertThat(chosen.select("#quotations .figure").text()).isEqualTo(Integer.toString(CLAIMS));
        assertThat(chosen.select("p.intro")).isEmpty();
    }

    @Test
    void thePartsOfADocumentTogetherShowEachClaimAndTheWholeTextOnce() {
        List<Document> parts = parts(document, "the text");

        List<String> numbers = parts.stream()
                .flatMap(part -> part.select("[data-number]").eachAttr("data-number").stream())
                .toList();
        assertThat(numbers).hasSize(CLAIMS).doesNotHaveDuplicates();
        String text = Txn.calculateRead(data, () -> data.getDefaultGraph()
                .find(
                        NodeFactory.createURI(Bases.BASE + document.substring("/page/".length())),
                        CY.text.asNode(),
                        Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm());
        StringBuilder shown = new StringBuilder();
        parts.forEach(part -> part.select(".text .block").forEach(block -> {
            block.select(".note").remove();
            shown.append(block.wholeText());
        }));
        assertThat(shown.length()).isEqualTo(text.length());
        assertThat(shown.toString().equals(text)).isTrue();
    }

    @Test
    void aPlaceLeadsToItsPart() {
        Document part = Jsoup.parse(body(document + "?at=777777"));

        int from = Integer.parseInt(part.selectFirst(".block").attr("data-start"));
        int to = Integer.parseInt(part.select(".block").last().attr("data-start"));
        assertThat(777_777).isBetween(from, to + 500);
    }

    @Test
    void thePartsOfAnActorTogetherShowEachStatementOnce() {
        List<String> shown = parts(ACTOR, "the statements").stream()
                .flatMap(part -> part.select(".rows .row > details > p.aside > a").eachAttr("href").stream())
                .toList();

        assertThat(shown).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(propositions());
    }
}
