package org.chancery.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.chancery.query.Asker;
import org.chancery.query.Catalogue;
import org.chancery.query.QueryRun;
import org.chancery.server.ChanceryServer;
import org.chancery.store.Store;

/** Goal 7: a query over HTTP, its answer as JSON read to the end, against the same query in the process. */
final class HttpBenchmark implements Benchmark {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final List<Example> EXAMPLES = List.of(
            new Example("relations/relations-of-actor", Map.of("actor", "actor-20")),
            new Example("claims/claims-about-actor", Map.of("actor", "actor-20")),
            new Example("disagreements/who-contradicts-whom", Map.of("actor", "actor-20")),
            new Example("quality/tallies", Map.of("dimension", "byRelationType")));

    private record Example(String question, Map<String, String> values) {}

    @Override
    public List<Figure> run(Workshop workshop) {
        Store store = workshop.store(workshop.size());
        try (ChanceryServer server = BenchServer.start(store, LIMIT)) {
            Endpoint endpoint = BenchServer.endpoint(server);
            Endpoint health = new Endpoint(server.url() + "health");
            return EXAMPLES.stream()
                    .map(example -> compare(workshop.rounds(), store, endpoint, health, example))
                    .toList();
        }
    }

    /** @param health says that it is well, whatever it is asked: what HTTP itself takes */
    private static Figure compare(int rounds, Store store, Endpoint endpoint, Endpoint health, Example example) {
        String query = text(store, example);
        Turns turns = Turns.of(
                rounds, Turns.repeated(() -> bytes(endpoint, query)), Turns.repeated(() -> rows(store, query)));
        Turns floor = Turns.of(
                rounds, Turns.repeated(() -> bytes(endpoint, query)), Turns.repeated(() -> bytes(health, query)));
        return new Figure(
                7,
                example.question() + " over HTTP, time against that in the process",
                turns.ratios(),
                Bound.atMost(2.5),
                rows(store, query) + " rows, "
                        + FiguresPage.number(1000 * turns.one().median()) + " ms against "
                        + FiguresPage.number(1000 * turns.other().median()) + "; /health takes "
                        + FiguresPage.number(1000 * floor.other().median()) + " ms");
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

    private static int bytes(Endpoint endpoint, String query) {
        Endpoint.Answer answer = endpoint.get(query, "application/sparql-results+json");
        if (answer.status() != 200) {
            throw new IllegalStateException(query + "\nanswered " + answer.status());
        }
        return answer.body().length;
    }
}
