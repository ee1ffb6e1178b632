package org.chancery.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.chancery.document.DocumentReader;
import org.chancery.model.Metadata;
import org.chancery.pipeline.Preparation;
import org.chancery.store.DocumentGraph;
import org.chancery.store.Store;
import org.chancery.testing.Analysts;
import org.chancery.testing.FoundSources;
import org.chancery.testing.Remote;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/** A server on a free port over a real store, in a folder of its own, that holds the converted sample documents. */
public final class SampleSite implements AutoCloseable {
    private static final String SAMPLES = "data/documents";

    private final Path folder;
    private final Store store;
    private final ChanceryServer server;
    private final Client client;

    private SampleSite(Path folder, Store store, ChanceryServer server) {
        this.folder = folder;
        this.store = store;
        this.server = server;
        this.client = new Client(server.url());
    }

    /** Returns the running site; it takes some seconds, since every document is read anew. */
    public static SampleSite start() {
        try {
            Path folder = Files.createTempDirectory("chancery-site");
            Store store = Remote.storeIn(folder.resolve("store"));
            ingest(store);
            ChanceryServer server = ChanceryServer.start(Unhurried.config(), store);
            return new SampleSite(folder, store, server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ingest(Store store) {
        DocumentReader reader = DocumentReader.create();
        Preparation work = new Preparation(
                source -> reader.read(source, Metadata.none()), Analysts.rules(), Analysts.gazetteer(), store);
        List<DocumentGraph> graphs = FoundSources.of(SAMPLES).sources().stream()
                .map(source -> work.apply(source).graph().orElseThrow())
                .toList();
        store.replace(graphs);
    }

    /** Returns an address of this server. */
    public String url(String path) {
        return client.url(path);
    }

    public Client client() {
        return client;
    }

    public Store store() {
        return store;
    }

    /** Returns the page of a sample document. */
    public String document(String fileName) {
        return page(subject(CY.fileName, NodeFactory.createLiteralString(fileName), node -> true));
    }

    /** Returns the page of a claim with its reasons: of the first denial. */
    public String denial() {
        String iri = firstDenial().getURI();
        return "/claim/" + iri.substring(Bases.DOCUMENTS.length()).replace('#', '/');
    }

    /** Returns the page of the proposition that the first denial is about. */
    public String proposition() {
        Node denial = firstDenial();
        return store.read(data -> {
            Graph graph = data.asDatasetGraph().getDefaultGraph();
            return page(graph.find(denial, CY.asserts.asNode(), Node.ANY).next().getObject());
        });
    }

    private Node firstDenial() {
        return store.read(data -> {
            Graph graph = data.asDatasetGraph().getDefaultGraph();
            return subject(
                    graph,
                    CY.polarity,
                    CYV.denied.asNode(),
                    node -> graph.contains(node, CY.asserts.asNode(), Node.ANY));
        });
    }

    /** Returns the page of the first event that has a time. */
    public String event() {
        return page(subject(CY.eventTime, Node.ANY, node -> true));
    }

    private Node subject(Property property, Node value, Predicate<Node> wanted) {
        return store.read(data -> subject(data.asDatasetGraph().getDefaultGraph(), property, value, wanted));
    }

    private static Node subject(Graph graph, Property property, Node value, Predicate<Node> wanted) {
        return graph
                .find(Node.ANY, property.asNode(), value)
                .mapWith(Triple::getSubject)
                .filterKeep(wanted)
                .toList()
                .stream()
                .min(Comparator.comparing(Node::toString))
                .orElseThrow();
    }

    private static String page(Node node) {
        return "/page/" + node.getURI().substring(Bases.BASE.length());
    }

    @Override
    public void close() {
        server.close();
        store.close();
        delete(folder);
    }

    /** Deletes the folder with all that is in it. */
    public static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
