package org.chancery.collation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.model.Aspect;
import org.chancery.model.Claimed;
import org.chancery.model.Divergence;
import org.chancery.model.Span;

/**
 * Holds the findings of two readers against each other. Those that differ in nothing are joined, those that the second reader repeats are
 * taken into what they repeat; of the rest, those diverge that speak of the same and differ.
 */
final class Collator<T extends Claimed> {
    private static final int NONE = -1;

    private final List<T> first;
    private final List<T> second;
    private final Matcher<T> matcher;
    /** To which of the first each of the second was joined. */
    private final int[] joined;

    private final BitSet repeated = new BitSet();
    private final List<Divergence> divergences = new ArrayList<>();

    private Collator(List<T> first, List<T> second, Matcher<T> matcher) {
        this.first = new ArrayList<>(first);
        this.second = new ArrayList<>(second);
        this.matcher = matcher;
        this.joined = IntStream.range(0, second.size()).map(place -> NONE).toArray();
    }

    /** Two findings that speak of the same, by their places in the lists. */
    private record Pair(int one, int other, Set<Aspect> aspects, int common) {
        static final Comparator<Pair> CLOSEST_FIRST = Comparator.comparingLong(Pair::unsettling)
                .thenComparingInt(pair -> pair.aspects().size())
                .thenComparing(Comparator.comparingInt(Pair::common).reversed())
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other);

        private long unsettling() {
            return aspects.stream().filter(Aspect::isUnsettling).count();
        }
    }

    static <T extends Claimed> Collated<T> collate(List<T> first, List<T> second, Matcher<T> matcher) {
        Collator<T> collator = new Collator<>(first, second, matcher);
        collator.agree();
        collator.diverge();
        return new Collated<>(List.copyOf(collator.first), collator.others(), List.copyOf(collator.divergences));
    }

    private void agree() {
        List<Pair> alike = pairs(pair -> pair.aspects().isEmpty());
        alike.stream()
                .filter(pair -> isFree(pair.other()) && !isJoined(pair.one()))
                .forEach(pair -> {
                    joined[pair.other()] = pair.one();
                    join(pair);
                });
        alike.stream().filter(pair -> isFree(pair.other()) && agreesStill(pair)).forEach(pair -> {
            repeated.set(pair.other());
            join(pair);
        });
    }

    private void join(Pair pair) {
        first.set(pair.one(), matcher.join(first.get(pair.one()), second.get(pair.other())));
    }

    /** What was joined may have got a date or a number meanwhile. */
    private boolean agreesStill(Pair pair) {
        return matcher.compare(first.get(pair.one()), second.get(pair.other())).equals(Optional.of(Set.of()));
    }

    /**
     * Links what is left to what is left. What still has no partner is linked to any finding of the same voice that it contradicts, since
     * nobody says both in the same words; two voices may well differ within a sentence, and an event may happen on two days.
     */
    private void diverge() {
        BitSet ones = new BitSet();
        BitSet others = new BitSet();
        pairs(pair -> isFree(pair.other()) && !isJoined(pair.one())).stream()
                .filter(pair -> !ones.get(pair.one()) && !others.get(pair.other()))
                .forEach(pair -> {
                    ones.set(pair.one());
                    others.set(pair.other());
                    link(pair);
                });
        pairs(pair -> pair.unsettling() > 0 && !pair.aspects().contains(Aspect.CLAIMANT)).stream()
                .filter(pair -> isAlone(pair, ones, others))
                .forEach(pair -> {
                    ones.set(pair.one());
                    others.set(pair.other());
                    link(pair);
                });
    }

    private boolean isAlone(Pair pair, BitSet ones, BitSet others) {
        boolean one = !ones.get(pair.one()) && !isJoined(pair.one());
        boolean other = !others.get(pair.other()) && isFree(pair.other());
        return (one || other) && !repeated.get(pair.other());
    }

    /** Where only numbers differ, all else is told as one. */
    private void link(Pair pair) {
        if (pair.aspects().equals(Set.of(Aspect.QUANTITY))) {
            T theirs = second.get(pair.other());
            join(pair);
            second.set(
                    pair.other(), matcher.withRule(matcher.withNumbers(first.get(pair.one()), theirs), theirs.rule()));
        }
        divergences.add(new Divergence(first.get(pair.one()), other(pair.other()), pair.aspects()));
    }

    /** Returns the pairs as the findings are now, the closest first. */
    private List<Pair> pairs(Predicate<Pair> wanted) {
        return IntStream.range(0, first.size())
                .boxed()
                .flatMap(one -> IntStream.range(0, second.size()).boxed().flatMap(other -> pair(one, other)))
                .filter(wanted)
                .sorted(Pair.CLOSEST_FIRST)
                .toList();
    }

    private Stream<Pair> pair(int one, int other) {
        T mine = first.get(one);
        int common = mine.evidence().common(evidence(other));
        return common == 0
                ? Stream.empty()
                : matcher.compare(mine, other(other)).map(aspects -> new Pair(one, other, aspects, common)).stream();
    }

    private Span evidence(int other) {
        return joined[other] == NONE
                ? second.get(other).evidence()
                : first.get(joined[other]).evidence();
    }

    private boolean isFree(int other) {
        return joined[other] == NONE && !repeated.get(other);
    }

    private boolean isJoined(int one) {
        return IntStream.of(joined).anyMatch(place -> place == one);
    }

    /** Returns the finding of the second reader as it is told: as the first one has it where they agree. */
    private T other(int other) {
        T own = second.get(other);
        return joined[other] == NONE ? own : matcher.withRule(first.get(joined[other]), own.rule());
    }

    private List<T> others() {
        return IntStream.range(0, second.size())
                .filter(place -> !repeated.get(place))
                .mapToObj(this::other)
                .toList();
    }
}
