package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.server.ChanceryServer;
import org.chancery.server.ServerConfig;
import org.chancery.store.DocumentBatch;
import org.chancery.store.DocumentGraph;
import org.chancery.store.Store;
import org.chancery.vocab.Bases;

/**
 * How long the longest pages take from a store on disk, and how large they are: the most frequent actor's, that of a
 * document with 10,000 claims, and those that tell of the whole.
 *
 * <p>Arguments: the number of claims in the other documents (50,000 if none is given; a quarter is about that actor).
 */
public final class PageBenchmark {
    private static final int CLAIMS_A_DOCUMENT = 100;
    private static final int LONG_DOCUMENT = 10_000;
    private static final int WARM_UP = 6;
    private static final int ROUNDS = 5;
    private static final double MILLISECONDS = 1e3;

    private final PrintStream out;
    private final HttpClient client = HttpClient.newHttpClient();

    private PageBenchmark(PrintStream out) {
        this.out = out;
    }

    public static void main(String... arguments) throws IOException {
        int claims = arguments.length == 0 ? 50_000 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("chancery-bench");
        try (Store store = Store.openOrCreate(folder.resolve("pages"))) {
            new PageBenchmark(System.out).run(store, claims / CLAIMS_A_DOCUMENT);
        } finally {
            Workshop.delete(folder);
        }
    }

    private void run(Store store, int documents) {
        String busy = fill(store, documents);
        String actor = "page/" + SyntheticCorpus.actor(0).getURI().substring(Bases.BASE.length());
        String document = "page/" + busy.substring(Bases.BASE.length());
        try (ChanceryServer server =
                ChanceryServer.start(ServerConfig.standard().withPort(0), store)) {
            List.of(
                            actor,
                            actor + "?part=9",
                            actor + "?sources=2&certainty=certain",
                            actor + ".json",
                            actor + ".ttl",
                            "page/id/outlet-0",
                            document,
                            document + "?part=50",
                            document + "?polarity=denied&text=claims",
                            document + ".json",
                            "",
                            "search?q=actor",
                            "disagreements",
                            "positions",
                            "compare",
                            "timeline",
                            "map",
                            "sparql/terms.json",
                            "void")
                    .forEach(path -> measure(server.url(), path));
        }
    }

    private static String fill(Store store, int documents) {
        SyntheticCorpus corpus = new SyntheticCorpus(7, CLAIMS_A_DOCUMENT);
        try (DocumentBatch batch = store.batch(result -> {})) {
            corpus.documents(0, documents).forEach(batch::add);
            DocumentGraph busy = BusyPages.withText(new SyntheticCorpus(8, LONG_DOCUMENT), documents, LONG_DOCUMENT);
            batch.add(busy);
            return busy.documentIri();
        }
    }

    private void measure(String url, String path) {
        Stream.generate(() -> path).limit(WARM_UP).forEach(again -> get(url + again));
        Rounds rounds = new Rounds(Stream.generate(
                        () -> MILLISECONDS * Rounds.cost(() -> get(url + path)).wall())
                .limit(ROUNDS)
                .toList());
        out.printf(Locale.ROOT, "%-50s %6.0f kB, ms: %s%n", path, get(url + path).length / MILLISECONDS, rounds);
    }

    private byte[] get(String url) {
        try {
            HttpResponse<byte[]> answer =
                    client.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(url + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
