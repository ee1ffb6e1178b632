package org.chancery.store;

import java.util.List;
import java.util.Map;

/** Reads a whole store to see whether it is sound, and mends what can be made anew from the triples. */
public final class StoreCheck {
    private final Store store;

    private StoreCheck(Store store) {
        this.store = store;
    }

    /** What was found in the store; writers wait until it is known, readers do not. */
    public static CheckReport of(Store store) {
        return new StoreCheck(store).guarded(false);
    }

    /** The same after text index and derived data, if they were out of step, have been made anew. */
    public static CheckReport repair(Store store) {
        return new StoreCheck(store).guarded(true);
    }

    private CheckReport guarded(boolean repair) {
        StoreDataset dataset = store.storage().dataset();
        dataset.door().lock();
        try {
            CheckReport found = Reads.of(dataset, inTransaction -> report());
            return repair && found.faults().isEmpty() && !found.isSound() ? mended() : found;
        } finally {
            dataset.door().unlock();
        }
    }

    private CheckReport mended() {
        store.assessments().mend(store.assessments().compare());
        TextRepair.mend(store.storage());
        return Reads.of(store.storage().dataset(), inTransaction -> report());
    }

    private CheckReport report() {
        TripleScan scan = TripleScan.of(store.storage().dataset());
        TextStep text = store.storage().text();
        boolean sound = scan.faults().isEmpty();
        return new CheckReport(
                scan.triples(),
                text.count(),
                sound && text.isInStep(),
                sound ? store.assessments().compare().kinds() : Map.of(),
                scan.faults(),
                leftovers());
    }

    private List<String> leftovers() {
        return store.folder().map(StoreFolder::strangers).orElse(List.of());
    }
}
