package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * Findings that belong together, one to one, the best pairs first; the same pairs when the lists change places.
 *
 * @param pairs places of both in their lists
 */
public record Pairing(List<Pair> pairs) {
    /** Of pairs that fit alike, those that stand first come first, whichever list is called gold. */
    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::quality)
            .reversed()
            .thenComparingInt(pair -> pair.gold() + pair.found())
            .thenComparingInt(pair -> Math.abs(pair.gold() - pair.found()))
            .thenComparingInt(Pair::gold);

    /**
     * Two that belong together.
     *
     * @param gold place in the first list
     * @param found place in the second list
     * @param quality how well they fit
     */
    public record Pair(int gold, int found, double quality) {}

    /**
     * Returns the pairs of two lists.
     *
     * @param quality how well two of them fit; 0 or less where they do not
     */
    public static <T> Pairing of(List<T> gold, List<T> found, ToDoubleBiFunction<T, T> quality) {
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double fit = quality.applyAsDouble(gold.get(i), found.get(j));
                if (fit > 0) {
                    candidates.add(new Pair(i, j, fit));
                }
            }
        }
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
