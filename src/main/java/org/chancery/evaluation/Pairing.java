package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Findings that belong together, one to one, the best pairs first.
 *
 * @param pairs places of both in their lists
 */
record Pairing(List<Pair> pairs) {
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::quality)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found);

    record Pair(int gold, int found, double quality) {}

    /**
     * @param quality how well two of them fit; 0 or less where they do not
     */
    static <T> Pairing of(List<T> gold, List<T> found, ToDoubleBiFunction<T, T> quality) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                candidates.add(new Pair(i, j, quality.applyAsDouble(gold.get(i), found.get(j))));
            }
        }
        candidates.removeIf(pair -> pair.quality() <= 0);
        candidates.sort(BEST_FIRST);
        BitSet takenGold = new BitSet();
        BitSet takenFound = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!takenGold.get(pair.gold()) && !takenFound.get(pair.found())) {
                takenGold.set(pair.gold());
                takenFound.set(pair.found());
                pairs.add(pair);
            }
        }
        return new Pairing(pairs);
    }

    boolean hasFound(int place) {
        return pairs.stream().anyMatch(pair -> pair.found() == place);
    }
}
