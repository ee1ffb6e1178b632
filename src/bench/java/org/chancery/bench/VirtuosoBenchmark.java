package org.chancery.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.server.ChanceryServer;

/** Goal 8: each question of the catalogue over HTTP, our server against Virtuoso with the same triples. */
final class VirtuosoBenchmark implements Benchmark {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Pattern AGGREGATE =
            Pattern.compile("\\b(GROUP BY|COUNT|SUM|AVG|MIN|MAX|SAMPLE|GROUP_CONCAT)\\b", Pattern.CASE_INSENSITIVE);
    private static final Bound OF_LOOKUPS = Bound.atMost(1);
    private static final Bound OF_AGGREGATES = Bound.atMost(3);

    @Override
    public List<Figure> run(Workshop workshop) {
        OwnStore store = new OwnStore(workshop.store(workshop.size()));
        Path triples = TriplesFile.of(store.store(), workshop.place());
        try (Peer virtuoso = Virtuoso.load(triples, workshop.place());
                ChanceryServer server = BenchServer.start(store.store(), LIMIT)) {
            Peer ours = new HttpPeer("ours", BenchServer.endpoint(server), () -> {});
            List<PeerQuestion> questions = FilledQuestion.all().stream()
                    .map(question -> PeerQuestion.tried(question, store, ours, List.of(virtuoso), LIMIT))
                    .toList();
            return PeersBenchmark.withMissed(questions.stream()
                    .map(question -> question.figure(workshop.rounds(), bound(question.text())))
                    .toList());
        }
    }

    /** A question that counts or groups anywhere may take three times as long, any other no longer. */
    private static Bound bound(String query) {
        return AGGREGATE.matcher(query).find() ? OF_AGGREGATES : OF_LOOKUPS;
    }
}
