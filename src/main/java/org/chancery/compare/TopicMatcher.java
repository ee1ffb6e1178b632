package org.chancery.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;
import org.chancery.evaluation.Pairing;

/** Matches the claims of one topic after the other, and keeps what came of it. */
final class TopicMatcher {
    private final List<ClaimPair> same = new ArrayList<>();
    private final List<ClaimPair> changed = new ArrayList<>();
    private final List<ToldClaim> added = new ArrayList<>();
    private final List<ToldClaim> lost = new ArrayList<>();

    /** Matches claims of one topic, each list in the order of the text. */
    void add(List<ToldClaim> before, List<ToldClaim> after) {
        List<ToldClaim> ours = new ArrayList<>(before);
        List<ToldClaim> theirs = new ArrayList<>(after);
        pair(ours, theirs, TopicMatcher::alike, same);
        moved(ours, theirs, once(before), once(after));
        pair(ours, theirs, TopicMatcher::otherwise, changed);
        lost.addAll(ours);
        added.addAll(theirs);
    }

    private static double alike(ToldClaim one, ToldClaim other) {
        return one.differences(other).isEmpty() ? one.shared(other) : 0;
    }

    /** A share is at most 1, so that one more aspect in common weighs more than any overlap. */
    private static double otherwise(ToldClaim one, ToldClaim other) {
        double shared = one.shared(other);
        int common = Aspect.values().length - one.differences(other).size();
        return shared > 0 ? 2 * common + shared : 0;
    }

    private static void pair(
            List<ToldClaim> ours,
            List<ToldClaim> theirs,
            ToDoubleBiFunction<ToldClaim, ToldClaim> quality,
            List<ClaimPair> into) {
        List<ClaimPair> found = Pairing.of(ours, theirs, quality).pairs().stream()
                .map(pair -> new ClaimPair(ours.get(pair.gold()), theirs.get(pair.found())))
                .toList();
        take(found, ours, theirs, into);
    }

    /** What each run tells just once is the same, wherever it stands. */
    private void moved(
            List<ToldClaim> ours,
            List<ToldClaim> theirs,
            Map<List<String>, ToldClaim> onceOurs,
            Map<List<String>, ToldClaim> onceTheirs) {
        List<ClaimPair> found = ours.stream()
                .filter(claim -> onceOurs.containsKey(claim.content()) && onceTheirs.containsKey(claim.content()))
                .map(claim -> new ClaimPair(claim, onceTheirs.get(claim.content())))
                .toList();
        take(found, ours, theirs, same);
    }

    private static void take(
            List<ClaimPair> found, List<ToldClaim> ours, List<ToldClaim> theirs, List<ClaimPair> into) {
        into.addAll(found);
        ours.removeAll(found.stream().map(ClaimPair::before).toList());
        theirs.removeAll(found.stream().map(ClaimPair::after).toList());
    }

    private static Map<List<String>, ToldClaim> once(List<ToldClaim> claims) {
        return claims.stream().collect(Collectors.groupingBy(ToldClaim::content)).values().stream()
                .filter(alike -> alike.size() == 1)
                .map(alike -> alike.get(0))
                .collect(Collectors.toMap(ToldClaim::content, Function.identity()));
    }

    Matching result() {
        return new Matching(same, changed, added, lost);
    }
}
