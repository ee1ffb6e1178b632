package org.chancery.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chancery.query.Asker;
import org.chancery.query.Catalogue;
import org.chancery.query.QueryRun;
import org.chancery.query.Question;
import org.chancery.store.DocumentGraph;
import org.chancery.store.Store;

/** Goal 5: the slowest of twenty answers while a writer stores and removes documents without pause, against nobody writing. */
final class ReadersBenchmark implements Benchmark {
    private static final int GOAL = 5;
    private static final int WARM_UP = 2;
    private static final int READS = 200;
    private static final double SHARE = 0.95;
    private static final int WRITTEN = 20;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Map<String, String> ACTOR = Map.of("actor", "actor-20");

    @Override
    public List<Figure> run(Workshop workshop) {
        Store store = workshop.store(workshop.size());
        int next = workshop.size() / Workshop.CLAIMS_A_DOCUMENT;
        List<DocumentGraph> documents =
                workshop.corpus().documents(next, next + WRITTEN).toList();
        Question question = Catalogue.load().find("claims/claims-about-actor").orElseThrow();
        AtomicInteger failed = new AtomicInteger();
        AtomicInteger rounds = new AtomicInteger();
        Turns turns = Turns.of(
                WARM_UP,
                workshop.rounds(),
                () -> {
                    try (Writer writer = new Writer(store, documents, rounds)) {
                        writer.start();
                        return slow(store, question, failed);
                    }
                },
                () -> slow(store, question, failed));
        return List.of(
                new Figure(
                        GOAL,
                        "95th percentile of an answer beside a committing writer, time against idle",
                        turns.ratios(),
                        Bound.atMost(3),
                        FiguresPage.number(1000 * turns.one().median()) + " ms; " + rounds.get() * (WRITTEN + 1)
                                + " commits"),
                new Figure(
                        GOAL,
                        "failed reads beside it",
                        new Rounds(List.of((double) failed.get())),
                        Bound.atMost(0),
                        "of all rounds"));
    }

    private static double slow(Store store, Question question, AtomicInteger failed) {
        List<Double> times = IntStream.range(0, READS)
                .mapToObj(i -> Rounds.cost(() -> read(store, question, failed)).wall())
                .sorted()
                .toList();
        return times.get((int) Math.ceil(SHARE * READS) - 1);
    }

    private static void read(Store store, Question question, AtomicInteger failed) {
        try {
            store.read(dataset -> Asker.over(dataset.asDatasetGraph(), QueryRun.over(dataset.asDatasetGraph(), LIMIT))
                    .ask(question, ACTOR));
        } catch (RuntimeException trouble) {
            failed.incrementAndGet();
        }
    }

    /** Stores documents in one transaction and removes them one by one, again and again until it is closed. */
    private static final class Writer extends Thread implements AutoCloseable {
        private final Store store;
        private final List<DocumentGraph> documents;
        private final AtomicInteger rounds;
        private volatile boolean closed;
        private volatile RuntimeException trouble;

        Writer(Store store, List<DocumentGraph> documents, AtomicInteger rounds) {
            super("writer");
            this.store = store;
            this.documents = documents;
            this.rounds = rounds;
        }

        @Override
        public void run() {
            try {
                while (!closed) {
                    store.replace(documents);
                    documents.forEach(document -> store.remove(document.documentIri()));
                    rounds.incrementAndGet();
                }
            } catch (RuntimeException failure) {
                trouble = failure;
            }
        }

        @Override
        public void close() {
            closed = true;
            try {
                join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (trouble != null) {
                throw trouble;
            }
        }
    }
}
