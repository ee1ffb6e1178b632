package org.chancery.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.query.Catalogue;
import org.chancery.store.DocumentGraph;
import org.chancery.store.Store;

/** Goal 11: how the time of ingest and of each question of the catalogue grows with the number of claims. */
final class GrowthBenchmark implements Benchmark {
    private static final int WARM_UP = 1;
    private static final int GOAL = 11;
    private static final int MORE = 20;
    private static final Bound BOUND = Bound.atMost(1.1);

    @Override
    public List<Figure> run(Workshop workshop) {
        List<Store> stores = workshop.sizes().stream().map(workshop::store).toList();
        Stream<Figure> questions = Catalogue.load().questions().stream()
                .map(question -> new GrowingQuestion(question, stores, workshop.sizes(), workshop.rounds()).figure());
        return Stream.concat(Stream.of(ingest(workshop, stores)), questions).toList();
    }

    /**
     * Measures some documents more at each size, and takes them out again. Where the next document's time grows with a power
     * of the size, that of all grows with the next higher one.
     */
    private static Figure ingest(Workshop workshop, List<Store> stores) {
        List<Rounds> times = rounds(workshop.rounds(), stores.size(), place -> {
            int next = workshop.sizes().get(place) / Workshop.CLAIMS_A_DOCUMENT;
            List<DocumentGraph> more = workshop.corpus().documents(next, next + MORE).toList();
            double seconds = Rounds.cost(() -> stores.get(place).replace(more)).wall();
            more.forEach(document -> stores.get(place).remove(document.documentIri()));
            return seconds;
        });
        Rounds slopes = new Rounds(
                slopes(workshop.sizes(), times).values().stream().map(slope -> 1 + slope).toList());
        return new Figure(
                GOAL,
                "ingest",
                slopes,
                BOUND,
                milliseconds(times) + " ms for " + MORE + " documents more; taken as 1 more than the slope of these");
    }

    /** Returns the times of each place, a value a round; the order turns round each time. */
    static List<Rounds> rounds(int rounds, int places, IntToDoubleFunction work) {
        List<List<Double>> times = IntStream.range(0, places).<List<Double>>mapToObj(place -> new ArrayList<>()).toList();
        List<Integer> order = new ArrayList<>(IntStream.range(0, places).boxed().toList());
        for (int i = 0; i < WARM_UP + rounds; i++) {
            for (int place : order) {
                double seconds = work.applyAsDouble(place);
                if (i >= WARM_UP) {
                    times.get(place).add(seconds);
                }
            }
            Collections.reverse(order);
        }
        return times.stream().map(Rounds::new).toList();
    }

    /** Returns the slope of each round. */
    static Rounds slopes(List<? extends Number> sizes, List<Rounds> times) {
        return new Rounds(IntStream.range(0, times.get(0).values().size())
                .mapToObj(round -> Slope.of(
                        sizes, times.stream().map(place -> place.values().get(round)).toList()))
                .toList());
    }

    /** Returns the medians, as in {@code 1.20, 4.90, 20.1}. */
    static String milliseconds(List<Rounds> times) {
        return times.stream()
                .map(place -> FiguresPage.number(1000 * place.median()))
                .reduce((first, second) -> first + ", " + second)
                .orElseThrow()
                .toLowerCase(Locale.ROOT);
    }
}
