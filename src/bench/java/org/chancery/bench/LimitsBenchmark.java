package org.chancery.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.server.ChanceryServer;
import org.chancery.server.killer.Killer;
import org.chancery.store.Store;

/** Goal 12: queries that would take all time or memory, one after the other, against a server that grants each a second. */
final class LimitsBenchmark implements Benchmark {
    private static final int GOAL = 12;
    private static final int OK = 200;
    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final Duration LONG_LIMIT = Duration.ofSeconds(20);
    private static final String ACCEPT = "text/csv, application/n-triples;q=0.5";

    private record Answered(Killer killer, double seconds, int status, long lines) {}

    @Override
    public List<Figure> run(Workshop workshop) {
        Store store = workshop.store(workshop.size());
        try (ChanceryServer hasty = BenchServer.start(store, LIMIT);
                ChanceryServer patient = BenchServer.start(store, LONG_LIMIT)) {
            Endpoint endpoint = BenchServer.endpoint(hasty);
            List<Answered> answers = IntStream.range(0, workshop.rounds())
                    .boxed()
                    .flatMap(round -> Killer.all().stream())
                    .map(killer -> ask(endpoint, killer))
                    .toList();
            return List.of(slowest(answers), missing(answers, BenchServer.endpoint(patient)));
        }
    }

    private static Answered ask(Endpoint endpoint, Killer killer) {
        long start = System.nanoTime();
        Endpoint.Answer answer = endpoint.post(killer.query(), ACCEPT, LONG_LIMIT.multipliedBy(2));
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Answered(killer, seconds, answer.status(), lines(answer));
    }

    private static long lines(Endpoint.Answer answer) {
        return new String(answer.body(), StandardCharsets.UTF_8).lines().count();
    }

    /** All of them must end, so that the bound is one of the slowest. */
    private static Figure slowest(List<Answered> answers) {
        Answered slowest = answers.stream()
                .max(Comparator.comparingDouble(Answered::seconds))
                .orElseThrow();
        long refused = answers.stream().filter(answer -> answer.status() != OK).count();
        return new Figure(
                GOAL,
                "the slowest answer to a query of death, time over the limit",
                new Rounds(List.of(slowest.seconds() / LIMIT.toSeconds())),
                Bound.atMost(2),
                answers.size() + " answers to " + Killer.all().size() + " queries, of which " + refused
                        + " are refusals; the slowest: " + slowest.killer().title());
    }

    /** Whoever answered in time is asked again with more of it: the answer must have been as long then. */
    private static Figure missing(List<Answered> answers, Endpoint patient) {
        List<Answered> whole =
                answers.stream().filter(answer -> answer.status() == OK).toList();
        long missing = whole.stream()
                .filter(answer -> {
                    Answered again = ask(patient, answer.killer());
                    return again.status() != OK || again.lines() != answer.lines();
                })
                .count();
        return new Figure(
                GOAL,
                "answers with status 200 that have other rows than one without haste",
                new Rounds(List.of((double) missing)),
                Bound.atMost(0),
                "of " + whole.size());
    }
}
