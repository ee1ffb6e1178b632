package org.chancery.server.injection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.chancery.document.DocumentReader;
import org.chancery.document.Source;
import org.chancery.document.SourceFormat;
import org.chancery.model.Agent;
import org.chancery.model.Basis;
import org.chancery.model.Metadata;
import org.chancery.model.PartialDate;
import org.chancery.model.Stated;
import org.chancery.pipeline.AnnotationAnalyst;
import org.chancery.pipeline.Preparation;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Client;
import org.chancery.server.SampleSite;
import org.chancery.server.ServerConfig;
import org.chancery.server.wire.Budget;
import org.chancery.server.wire.Wire;
import org.chancery.store.DocumentGraph;
import org.chancery.store.Store;
import org.chancery.testing.Analysts;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/**
 * A server over a real store in which every payload is the title, author, publisher, address and file name of a document, stands in
 * its text and in the words of its claim, and is the name of the actor that the claim is about.
 */
public final class HostileSite implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SAID = " is an ally of Malta";

    private final Path folder;
    private final Store store;
    private final ChanceryServer server;
    private final Client client;

    private HostileSite(Path folder, Store store, ChanceryServer server) {
        this.folder = folder;
        this.store = store;
        this.server = server;
        this.client = new Client(server.url());
    }

    /** Returns the running site; it takes some seconds, since every document is read anew. */
    public static HostileSite start() {
        try {
            return in(Files.createTempDirectory("chancery-hostile"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileSite in(Path folder) {
        Store store = Store.openOrCreate(folder.resolve("store"));
        store.replace(Payload.all().stream()
                .map(payload -> graph(payload, folder, store))
                .toList());
        Budget generous = Budget.standard().withRequestsPerSecond(10_000);
        return new HostileSite(
                folder,
                store,
                ChanceryServer.start(
                        ServerConfig.standard().withPort(0).withWire(new Wire(Optional.empty(), false, generous)),
                        store));
    }

    private static DocumentGraph graph(Payload payload, Path folder, Store store) {
        String name = "document-" + payload.number() + ".txt";
        annotate(folder.resolve(name + ".jsonl"), payload);
        String text = payload.text() + SAID + ", the paper said. " + payload.number() + "\n";
        Source source = Source.sent(name, SourceFormat.PLAIN_TEXT, text.getBytes(StandardCharsets.UTF_8));
        DocumentReader reader = DocumentReader.create().keepingOtherLanguages();
        DocumentGraph made = new Preparation(
                        sent -> reader.read(sent, facts(payload)),
                        new AnnotationAnalyst(folder, Agent.person("Ada Berg"), Analysts.gazetteer()),
                        Analysts.gazetteer(),
                        store)
                .apply(source)
                .graph()
                .orElseThrow();
        hostile(made.triples(), payload);
        return made;
    }

    /** Returns the words of the claim in the payload's document. */
    static String quotation(Payload payload) {
        return payload.text() + SAID;
    }

    private static void annotate(Path file, Payload payload) {
        String quote = quotation(payload);
        int length = quote.codePointCount(0, quote.length());
        List<Map<String, Object>> lines = List.of(
                actor("hostile", payload.text()),
                actor("malta", "Malta"),
                Map.of(
                        "kind",
                        "relation",
                        "subject",
                        "hostile",
                        "relation",
                        "allyOf",
                        "object",
                        "malta",
                        "polarity",
                        payload.number() % 2 == 0 ? "asserted" : "denied",
                        "certainty",
                        "certain",
                        "holder",
                        "author",
                        "quote",
                        quote,
                        "start",
                        0),
                Map.of("end", length));
        try {
            Map<String, Object> relation = new java.util.HashMap<>(lines.get(2));
            relation.putAll(lines.get(3));
            Files.writeString(
                    file,
                    Stream.of(lines.get(0), lines.get(1), relation)
                            .map(HostileSite::json)
                            .collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> actor(String id, String name) {
        return Map.of("kind", "actor", "id", id, "name", name, "type", "State", "aliases", List.of(name));
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Metadata facts(Payload payload) {
        return new Metadata(
                Optional.of(given(payload.text())),
                Optional.of(given(List.of(payload.text()))),
                Optional.of(given(payload.text())),
                Optional.of(given(PartialDate.of(2000 + payload.number() % 20))),
                Optional.of(given("https://site.example/" + payload.text())),
                Optional.empty());
    }

    private static <V> Stated<V> given(V value) {
        return new Stated<>(value, Basis.GIVEN);
    }

    /** Adds what no name leads to: a file name, and addresses that are no web addresses. */
    private static void hostile(Graph graph, Payload payload) {
        Triple named = graph.find(Node.ANY, CY.fileName.asNode(), Node.ANY).next();
        graph.delete(named);
        graph.add(named.getSubject(), CY.fileName.asNode(), NodeFactory.createLiteralString(payload.text()));
        if (payload.text().matches("(?i)[a-z]+:[^\\s<>\"{}|\\\\^`]+")) {
            graph.add(named.getSubject(), OWL.sameAs.asNode(), NodeFactory.createURI(payload.text()));
        }
    }

    Client client() {
        return client;
    }

    public String url(String path) {
        return client.url(path);
    }

    /** Returns the paths of our things of which a literal is exactly the payload, by their IRIs below the base. */
    public List<String> things(Payload payload) {
        Node literal = NodeFactory.createLiteralString(payload.text());
        return store.read(data -> data
                .asDatasetGraph()
                .getDefaultGraph()
                .find()
                .filterKeep(triple -> triple.getObject().isLiteral()
                        && triple.getObject().getLiteralLexicalForm().equals(literal.getLiteralLexicalForm())
                        && triple.getSubject().isURI()
                        && triple.getSubject().getURI().startsWith(Bases.BASE)
                        && !triple.getSubject().getURI().contains("#"))
                .mapWith(triple -> triple.getSubject().getURI().substring(Bases.BASE.length()))
                .toList()
                .stream()
                .distinct()
                .sorted()
                .toList());
    }

    @Override
    public void close() {
        server.close();
        store.close();
        SampleSite.delete(folder);
    }
}
