package org.chancery.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.chancery.store.Store;

/** Goal 10: the launcher from its start to the first byte of an answer, with the archive that it makes and without. */
final class StartUpBenchmark implements Benchmark {
    private static final int DOCUMENTS = 100;
    private static final int WARM_UP = 1;

    @Override
    public List<Figure> run(Workshop workshop) {
        Path data = workshop.place();
        try (Store store = Store.openOrCreate(data)) {
            workshop.fill(store, 0, DOCUMENTS);
        }
        Launcher plain = Launcher.plain(workshop.place());
        Launcher archived = Launcher.archived(workshop.place());
        return List.of(
                figure(workshop, "query to its first answer", plain, archived, launcher -> launcher.query(data)),
                figure(workshop, "serve to its first page", plain, archived, launcher -> launcher.serve(data)));
    }

    private static Figure figure(
            Workshop workshop, String what, Launcher plain, Launcher archived, ToDoubleFunction<Launcher> start) {
        Turns turns = Turns.of(
                WARM_UP, workshop.rounds(), () -> start.applyAsDouble(archived), () -> start.applyAsDouble(plain));
        return new Figure(
                10,
                what + " with a class-data archive, time against none",
                turns.ratios(),
                Bound.atMost(0.65),
                FiguresPage.number(turns.one().median()) + " s against "
                        + FiguresPage.number(turns.other().median()) + " s");
    }
}
