package org.chancery.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a full look through a store has found.
 *
 * @param triples how many triples could be read
 * @param textEntries how many entries the text index holds
 * @param textInStep whether these are the entries that the triples call for
 * @param derived how many triples differ from what the claims come to, by what they describe; empty if none does, and when
 *     there are faults
 * @param faults what cannot be read or does not agree, as sentences; the way back is a backup
 * @param leftovers files in the folder that are no part of the store, by name in order
 */
public record CheckReport(
        long triples,
        long textEntries,
        boolean textInStep,
        Map<String, Long> derived,
        List<String> faults,
        List<String> leftovers) {
    /** Copies the lists. */
    public CheckReport {
        derived = new TreeMap<>(derived);
        faults = List.copyOf(faults);
        leftovers = List.copyOf(leftovers);
    }

    /** Whether all can be read, and text index and derived data are in step; leftovers do no harm. */
    public boolean isSound() {
        return faults.isEmpty() && textInStep && derived.isEmpty();
    }
}
