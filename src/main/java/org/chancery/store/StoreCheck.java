package org.chancery.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
        Storage storage = store.storage();
        storage.door().lock();
        try {
            if (repair) {
                storage.settle();
            }
            CheckReport found = Reads.of(storage.dataset(), inTransaction -> report());
            return repair && found.faults().isEmpty() && !found.isSound() ? mended() : found;
        } finally {
            storage.door().unlock();
        }
    }

    private CheckReport mended() {
        store.assessments().mend(store.assessments().compare());
        TextRepair.mend(store.storage());
        return Reads.of(store.storage().dataset(), inTransaction -> report());
    }

    private CheckReport report() {
        TripleScan scan = store.storage().scan();
        Optional<TextStep> text = store.storage().text();
        List<String> faults =
                Stream.concat(scan.faults().stream(), prefixFaults()).toList();
        boolean sound = faults.isEmpty();
        return new CheckReport(
                scan.triples(),
                text.map(TextStep::count).orElse(0L),
                sound && text.map(TextStep::isInStep).orElse(true),
                sound ? store.assessments().compare().kinds() : Map.of(),
                faults,
                leftovers());
    }

    private Stream<String> prefixFaults() {
        try {
            Map<String, String> stored = store.storage().dataset().prefixes().getMapping();
            boolean whole = stored.entrySet()
                    .containsAll(OntologyLoader.prefixes(store.ontology()).entrySet());
            return whole ? Stream.empty() : Stream.of("The prefixes are not those of the ontology");
        } catch (RuntimeException unreadable) {
            return Stream.of("The prefixes cannot be read: " + unreadable);
        }
    }

    private List<String> leftovers() {
        return store.folder().map(StoreFolder::strangers).orElse(List.of());
    }
}
