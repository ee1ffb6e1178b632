package org.chancery.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The claims of two runs over one document: each of them in exactly one of the lists, which are in the order of the text.
 *
 * <p>Only claims of one topic are matched: same kind, type and participants. They are matched one to one and in three
 * steps: first those that say the same in overlapping words; then those that say the same elsewhere, if each run tells it
 * once; last those that say something else in overlapping words. Within a step those come first that agree in most
 * aspects, then those that share most of their words. Which run is named first changes nothing but the names of the lists.
 *
 * @param same told alike by both
 * @param changed told by both, and not alike
 * @param added told by the second alone
 * @param lost told by the first alone
 */
public record Matching(List<ClaimPair> same, List<ClaimPair> changed, List<ToldClaim> added, List<ToldClaim> lost) {
    private static final Comparator<ClaimPair> PAIRS_IN_TEXT = Comparator.comparing(
                    (ClaimPair pair) -> pair.before(), ToldClaim.IN_TEXT)
            .thenComparing(ClaimPair::after, ToldClaim.IN_TEXT);

    public Matching {
        same = same.stream().sorted(PAIRS_IN_TEXT).toList();
        changed = changed.stream().sorted(PAIRS_IN_TEXT).toList();
        added = added.stream().sorted(ToldClaim.IN_TEXT).toList();
        lost = lost.stream().sorted(ToldClaim.IN_TEXT).toList();
    }

    static Matching of(List<ToldClaim> before, List<ToldClaim> after) {
        Map<Matter.Topic, List<ToldClaim>> ours = byTopic(before);
        Map<Matter.Topic, List<ToldClaim>> theirs = byTopic(after);
        TopicMatcher matched = new TopicMatcher();
        LinkedHashMap<Matter.Topic, List<ToldClaim>> all = new LinkedHashMap<>(ours);
        all.putAll(theirs);
        all.keySet()
                .forEach(topic ->
                        matched.add(ours.getOrDefault(topic, List.of()), theirs.getOrDefault(topic, List.of())));
        return matched.result();
    }

    private static Map<Matter.Topic, List<ToldClaim>> byTopic(List<ToldClaim> claims) {
        return claims.stream()
                .sorted(ToldClaim.IN_TEXT)
                .collect(Collectors.groupingBy(
                        claim -> claim.matter().topic(), LinkedHashMap::new, Collectors.toList()));
    }
}
