package org.chancery.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.query.Catalogue;
import org.chancery.server.ChanceryServer;
import org.chancery.server.ServerConfig;
import org.chancery.store.Store;

/**
 * Does what {@code query} and {@code serve} do from their start to their first answer, on a store of one document, so that
 * Java can note which classes that takes. The launcher makes its archive of them.
 */
final class Rehearsal {
    private static final String QUESTION = "claims/all-claims";
    private static final String DOCUMENT = "Norway is an ally of Malta.\n";
    private static final String ANNOTATIONS = """
            {"kind":"actor","id":"norway","name":"Norway","type":"State","aliases":["Norway"]}
            {"kind":"actor","id":"malta","name":"Malta","type":"State","aliases":["Malta"]}
            {"kind":"relation","subject":"norway","relation":"allyOf","object":"malta","polarity":"asserted",\
            "certainty":"certain","holder":"author","quote":"Norway is an ally of Malta","start":0,"end":26}
            """;

    private Rehearsal() {}

    /** Fails if anything of it does; the argument is a folder for the store, which need not be there. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Path document = Files.writeString(folder.resolve("tie.txt"), DOCUMENT);
        Files.writeString(folder.resolve("tie.txt.jsonl"), ANNOTATIONS);
        String data = folder.resolve("data").toString();
        run("ingest", document.toString(), "--annotations", folder.toString(), "--data", data);
        run("query", QUESTION, "--data", data);
        serve(Path.of(data));
    }

    private static void run(String... arguments) {
        if (Chancery.run(Streams.standard(), arguments) != ExitCode.DONE) {
            throw new IllegalStateException(String.join(" ", arguments) + " failed");
        }
    }

    private static void serve(Path data) throws IOException, InterruptedException {
        String question = Catalogue.load().find(QUESTION).orElseThrow().text();
        try (Store store = Store.open(data);
                ChanceryServer server =
                        ChanceryServer.start(ServerConfig.standard().withPort(0), store)) {
            ask(server.url());
            ask(server.url() + "sparql?query=" + URLEncoder.encode(question, StandardCharsets.UTF_8));
        }
    }

    private static void ask(String url) throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(url + ": " + answer.body());
        }
    }
}
