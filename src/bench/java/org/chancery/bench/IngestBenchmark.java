package org.chancery.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.chancery.store.DocumentBatch;
import org.chancery.store.DocumentGraph;
import org.chancery.store.Store;
import org.chancery.store.StoreMaker;

/** Goal 4: documents in batches against one a transaction, and the disk afterwards against a fresh bulk load. */
final class IngestBenchmark implements Benchmark {
    private static final int WARM_UP = 1;
    private static final int GOAL = 4;
    /** Of 50,000 claims these are 200 documents. */
    private static final int CLAIMS_FOR_EACH = 250;

    @Override
    public List<Figure> run(Workshop workshop) {
        return List.of(speed(workshop, workshop.size() / CLAIMS_FOR_EACH), disk(workshop));
    }

    private static Figure speed(Workshop workshop, int number) {
        List<DocumentGraph> documents = workshop.corpus().documents(0, number).toList();
        DoubleSupplier single =
                () -> fresh(workshop, store -> documents.forEach(document -> store.replace(List.of(document))));
        DoubleSupplier batched = () -> fresh(workshop, store -> batch(store, documents));
        Turns turns = Turns.of(WARM_UP, workshop.rounds(), single, batched);
        return new Figure(
                GOAL,
                "ingest of one document a transaction, time against that in batches",
                turns.ratios(),
                Bound.atLeast(5),
                String.format(
                        Locale.ROOT,
                        "%d documents of %d claims, in batches %.0f a second",
                        number,
                        Workshop.CLAIMS_A_DOCUMENT,
                        number / turns.other().median()));
    }

    private static void batch(Store store, List<DocumentGraph> documents) {
        try (DocumentBatch batch = store.batch(result -> {})) {
            documents.forEach(batch::add);
        }
    }

    private static double fresh(Workshop workshop, Consumer<Store> work) {
        Path folder = workshop.place();
        double seconds;
        try (Store store = Store.openOrCreate(folder)) {
            seconds = Rounds.cost(() -> work.accept(store)).wall();
        }
        Workshop.delete(folder);
        return seconds;
    }

    private static Figure disk(Workshop workshop) {
        Store store = workshop.store(workshop.size());
        Path folder = store.place().orElseThrow();
        Path fresh = workshop.place();
        StoreMaker.make(fresh, QuadsFile.of(store, workshop.place()));
        double before = Store.usedBytes(folder);
        store.compact();
        double bulk = Store.usedBytes(fresh);
        return new Figure(
                GOAL,
                "disk after ingest in batches and compaction, bytes against a fresh bulk load",
                new Rounds(List.of(Store.usedBytes(folder) / bulk)),
                Bound.atMost(1.3),
                String.format(Locale.ROOT, "%.2f before the compaction; measured once", before / bulk));
    }
}
