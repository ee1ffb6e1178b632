package org.chancery.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.ActorType;
import org.chancery.model.Candidate;
import org.chancery.model.MentionKind;

/** Decides which descriptions of groups and bodies mean the same one, by their owner and their words. */
final class GroupResolver {
    private static final Set<String> GENERIC =
            Set.of("group", "member", "figure", "leader", "side", "party", "force", "movement", "politician");

    private final Referents referents;
    private final Map<Key, Referent> known = new HashMap<>();

    private record Key(ActorType type, String owner, List<String> words) {}

    GroupResolver(Referents referents) {
        this.referents = referents;
    }

    void resolve(Candidate candidate) {
        Key key = key(candidate);
        if (!key.words().isEmpty() || candidate.clues().words().isEmpty()) {
            Referent referent = known.computeIfAbsent(key, any -> earlier(candidate, key)
                    .orElseGet(() -> referents.named(
                            candidate.text(),
                            key.type(),
                            true,
                            "description:" + key.type().label())));
            referents.mention(candidate, referent, MentionKind.NOMINAL, candidate.reason());
        }
    }

    private Key key(Candidate candidate) {
        String owner =
                candidate.clues().of().flatMap(referents::at).map(Referent::id).orElse("");
        ActorType type = candidate.type().orElse(ActorType.GROUP);
        List<String> words = candidate.clues().words();
        if (type == ActorType.GROUP && words.contains("opposition") && isPlain(words)) {
            words = List.of("opposition");
        }
        return new Key(type, owner, words);
    }

    private static boolean isPlain(List<String> words) {
        return words.stream().allMatch(word -> word.equals("opposition") || GENERIC.contains(word));
    }

    /** Without an owner the last one of the same words is meant; a definite noun alone may leave its adjectives out. */
    private Optional<Referent> earlier(Candidate candidate, Key key) {
        if (!key.owner().isEmpty()) {
            return Optional.empty();
        }
        return known.entrySet().stream()
                .filter(entry -> entry.getKey().type() == key.type())
                .filter(entry -> entry.getKey().words().equals(key.words())
                        || candidate.clues().place().definite() && isHeadOf(key, entry.getKey()))
                .map(Map.Entry::getValue)
                .max((a, b) -> Integer.compare(a.lastUse(), b.lastUse()));
    }

    private static boolean isHeadOf(Key shorter, Key longer) {
        int size = longer.words().size();
        return shorter.words().size() == 1
                && size > 0
                && longer.words().get(size - 1).equals(shorter.words().get(0));
    }
}
