package org.chancery.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.chancery.assess.Assessor;
import org.chancery.assess.PolicyFile;
import org.chancery.server.data.DataReader;
import org.chancery.server.page.ShownText;
import org.chancery.server.sparql.Limits;

/** A server on a free port over three short documents, with a client that follows no redirect. */
public final class SampleServer implements AutoCloseable {
    private final ChanceryServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private SampleServer(ChanceryServer server) {
        this.server = server;
    }

    static SampleServer start() {
        return start(Limits.standard());
    }

    static SampleServer start(Limits limits) {
        return start(ServerConfig.standard().withLimits(limits));
    }

    static SampleServer start(ShownText shown) {
        return start(ServerConfig.standard().withShownText(shown));
    }

    private static SampleServer start(ServerConfig any) {
        ServerConfig config = any.withPort(0);
        return new SampleServer(ChanceryServer.start(config, DataReader.over(data())));
    }

    /** Returns the sample data with what is derived from them, transactional. */
    public static DatasetGraph data() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        InputStream in = SampleServer.class.getResourceAsStream("sample.ttl");
        Txn.executeWrite(data, () -> RDFParser.source(in).lang(Lang.TURTLE).parse(data));
        Txn.executeWrite(data, () -> Assessor.rebuild(data, PolicyFile.find(PolicyFile.DEFAULT)));
        return data;
    }

    String url(String path) {
        return server.url().replaceFirst("/$", "") + path;
    }

    /** Returns the answer to a GET with header names and values in turn. */
    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(
                request(path, headers).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> method(String method, String path) {
        return send(request(path).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        Stream.iterate(0, i -> i < headers.length, i -> i + 2).forEach(i -> request.header(headers[i], headers[i + 1]));
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
