package org.chancery.store;

import java.util.ArrayList;
import java.util.List;

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

    /** The same after the text index, if it was out of step, has been made anew. */
    public static CheckReport repair(Store store) {
        return new StoreCheck(store).guarded(true);
    }

    private CheckReport guarded(boolean repair) {
        StoreDataset dataset = store.storage().dataset();
        dataset.door().lock();
        try {
            if (repair) {
                TextRepair.mend(store.storage());
            }
            return Reads.of(dataset, inTransaction -> report());
        } finally {
            dataset.door().unlock();
        }
    }

    private CheckReport report() {
        TripleScan scan = TripleScan.of(store.storage().dataset());
        List<String> faults = new ArrayList<>(scan.faults());
        TextDigest actual = new TextDigest();
        boolean inStep = faults.isEmpty() && textInStep(faults, actual);
        return new CheckReport(scan.triples(), actual.count(), inStep, faults, leftovers());
    }

    private boolean textInStep(List<String> faults, TextDigest found) {
        try {
            TextStep text = store.storage().text();
            found.addAll(text.actual());
            return text.expected().matches(found);
        } catch (RuntimeException unreadable) {
            faults.add("The text index cannot be read: " + unreadable.getMessage());
            return false;
        }
    }

    private List<String> leftovers() {
        return store.folder().map(StoreFolder::strangers).orElse(List.of());
    }
}
