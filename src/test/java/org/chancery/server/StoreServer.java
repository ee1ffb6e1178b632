package org.chancery.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.store.DocumentGraph;
import org.chancery.store.Store;
import org.chancery.vocab.Bases;

/** A server on a free port over a real store, in a folder, that holds the one document of {@code names.ttl}. */
final class StoreServer implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Store store;
    private final ChanceryServer server;

    StoreServer(Path folder) {
        store = Store.openOrCreate(folder);
        InputStream in = StoreServer.class.getResourceAsStream("names.ttl");
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
        store.replace(List.of(new DocumentGraph(Bases.DOCUMENTS + "aaaaaaaaaaaa", "digest", "talk.txt", graph)));
        server = ChanceryServer.start(ServerConfig.standard().withPort(0), store);
    }

    /** Returns the answer for a browser to a path without slash at its beginning. */
    HttpResponse<String> get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                    .header("Accept", "text/html")
                    .build();
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
