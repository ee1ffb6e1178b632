package org.chancery.bench;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.store.DocumentGraph;
import org.chancery.store.Store;

/** Goal 11: how the time of ingest and of each question of the catalogue grows with the number of claims. */
final class GrowthBenchmark implements Benchmark {
    private static final int MORE = 20;

    @Override
    public List<Figure> run(Workshop workshop) {
        List<Store> stores = workshop.sizes().stream().map(workshop::store).toList();
        Stream<Figure> questions = FilledQuestion.all().stream()
                .map(question -> new GrowingQuestion(question, stores, workshop.sizes(), workshop.rounds()).figure());
        return Stream.concat(Stream.of(ingest(workshop, stores)), questions).toList();
    }

    /**
     * Measures some documents more at each size, and takes them out again. Where the next document's time grows with a power
     * of the size, that of all grows with the next higher one.
     */
    private static Figure ingest(Workshop workshop, List<Store> stores) {
        Growth growth = Growth.measure(
                workshop.rounds(),
                stores.size(),
                size -> more(workshop, stores.get(size), workshop.sizes().get(size)));
        Rounds slopes = new Rounds(growth.slopes(workshop.sizes()).values().stream()
                .map(slope -> 1 + slope)
                .toList());
        return new Figure(
                11,
                "ingest",
                slopes,
                Bound.atMost(1.1),
                growth.milliseconds() + " for " + MORE + " documents more; taken as 1 more than the slope of these");
    }

    private static double more(Workshop workshop, Store store, int claims) {
        int next = claims / Workshop.CLAIMS_A_DOCUMENT;
        List<DocumentGraph> more =
                workshop.corpus().documents(next, next + MORE).toList();
        double seconds = Rounds.cost(() -> store.replace(more)).wall();
        more.forEach(document -> store.remove(document.documentIri()));
        return seconds;
    }
}
