package org.chancery.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryFactory;
import org.chancery.query.Asker;
import org.chancery.query.Catalogue;
import org.chancery.query.QueryRun;
import org.chancery.server.ChanceryServer;
import org.chancery.server.ServerConfig;
import org.chancery.server.wire.Budget;
import org.chancery.server.wire.Wire;
import org.chancery.store.Store;

/** Goal 7: a query over HTTP, its answer as JSON read to the end, against the same query in the process. */
final class HttpBenchmark implements Benchmark {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    /** More than one client is granted in the ordinary case. */
    private static final int REQUESTS_A_SECOND = 1_000_000;

    private static final List<Example> EXAMPLES = List.of(
            new Example("relations/relations-of-actor", Map.of("actor", "actor-20")),
            new Example("claims/claims-about-actor", Map.of("actor", "actor-20")),
            new Example("disagreements/who-contradicts-whom", Map.of("actor", "actor-20")),
            new Example("quality/tallies", Map.of("dimension", "byRelationType")));

    private final HttpClient client = HttpClient.newHttpClient();

    private record Example(String question, Map<String, String> values) {}

    @Override
    public List<Figure> run(Workshop workshop) {
        Store store = workshop.store(workshop.size());
        Wire wire = new Wire(Optional.empty(), false, Budget.standard().withRequestsPerSecond(REQUESTS_A_SECOND));
        try (ChanceryServer server =
                ChanceryServer.start(ServerConfig.standard().withPort(0).withWire(wire), store)) {
            return EXAMPLES.stream()
                    .map(example -> compare(workshop.rounds(), store, server.url(), example))
                    .toList();
        }
    }

    private Figure compare(int rounds, Store store, String url, Example example) {
        String query = text(store, example);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(url + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .header("Accept", "application/sparql-results+json")
                .build();
        Turns turns = Turns.of(rounds, Turns.repeated(() -> bytes(request)), Turns.repeated(() -> rows(store, query)));
        return new Figure(
                7,
                example.question() + " over HTTP, time against that in the process",
                turns.ratios(),
                Bound.atMost(2.5),
                rows(store, query) + " rows, "
                        + FiguresPage.number(1000 * turns.one().median()) + " ms");
    }

    private static String text(Store store, Example example) {
        return store.read(
                dataset -> Asker.over(dataset.asDatasetGraph(), QueryRun.over(dataset.asDatasetGraph(), LIMIT))
                        .text(Catalogue.load().find(example.question()).orElseThrow(), example.values()));
    }

    private static int rows(Store store, String query) {
        return store.read(dataset -> QueryRun.over(dataset.asDatasetGraph(), LIMIT)
                .select(QueryFactory.create(query), Map.of())
                .rows()
                .size());
    }

    private int bytes(HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
            }
            return answer.body().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
