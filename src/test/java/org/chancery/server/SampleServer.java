package org.chancery.server;

import java.io.InputStream;
import java.net.http.HttpResponse;
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
    private final Client client;

    private SampleServer(ChanceryServer server) {
        this.server = server;
        this.client = new Client(server.url());
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
        ServerConfig config = any.withPort(0).withWire(Unhurried.wire());
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
        return client.url(path);
    }

    /** Returns the answer to a GET with header names and values in turn. */
    HttpResponse<String> get(String path, String... headers) {
        return client.get(path, headers);
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return client.post(path, type, body, headers);
    }

    HttpResponse<String> post(String path, String type, byte[] body) {
        return client.post(path, type, body);
    }

    HttpResponse<String> method(String method, String path) {
        return client.method(method, path);
    }

    @Override
    public void close() {
        server.close();
    }
}
