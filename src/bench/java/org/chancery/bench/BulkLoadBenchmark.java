package org.chancery.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import org.chancery.store.StoreMaker;

/** Goal 3: making a store as {@code restore} does, text index, counts and checks included, against parsing the same file. */
final class BulkLoadBenchmark implements Benchmark {
    private static final int WARM_UP = 1;

    @Override
    public List<Figure> run(Workshop workshop) {
        QuadsFile file = QuadsFile.of(workshop.store(workshop.size()), workshop.place());
        DoubleSupplier load = () -> load(file, workshop.place());
        Turns turns = Turns.of(WARM_UP, workshop.rounds(), Turns.once(file::count), load);
        return List.of(new Figure(
                3,
                "bulk load of N-Quads, triples a second against those parsed",
                turns.ratios(),
                Bound.atLeast(0.12),
                String.format(
                        Locale.ROOT,
                        "%,d triples, %,.0f a second",
                        file.triples(),
                        file.triples() / turns.other().median())));
    }

    private static double load(QuadsFile file, Path folder) {
        double seconds = Rounds.cost(() -> StoreMaker.make(folder, file)).wall();
        Workshop.delete(folder);
        return seconds;
    }
}
