package org.chancery.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Goal 8: each question of the catalogue in our store against the stores of RDF4J with the same triples, all in this process. */
final class PeersBenchmark implements Benchmark {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Bound BOUND = Bound.atMost(1.2);

    @Override
    public List<Figure> run(Workshop workshop) {
        OwnStore ours = new OwnStore(workshop.store(workshop.size()));
        Path triples = TriplesFile.of(ours.store(), workshop.place());
        List<Peer> others = Peers.all(triples, workshop.place());
        try {
            List<PeerQuestion> questions = FilledQuestion.all().stream()
                    .map(question -> PeerQuestion.tried(question, ours, ours, others, LIMIT))
                    .toList();
            List<Figure> figures = questions.stream()
                    .map(question -> question.figure(workshop.rounds(), BOUND))
                    .toList();
            return withMissed(figures);
        } finally {
            others.forEach(Peer::close);
        }
    }

    /** Returns the figures after one that tells how many of them miss their bounds. */
    static List<Figure> withMissed(List<Figure> figures) {
        double missed = figures.stream().filter(figure -> !figure.met()).count();
        Figure summary = new Figure(
                8,
                "questions that miss their bound",
                new Rounds(List.of(missed)),
                Bound.atMost(0),
                "of " + figures.size());
        return Stream.concat(Stream.of(summary), figures.stream()).toList();
    }
}
