package org.chancery.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.Candidate;
import org.chancery.model.MentionKind;

/** Decides which descriptions of groups and bodies mean the same one, by their owner and their words. */
final class GroupResolver {
    private final Referents referents;
    private final SideResolver sides;
    private final Map<Key, Referent> known = new HashMap<>();

    private record Key(ActorType type, String owner, List<String> words) {}

    GroupResolver(Referents referents) {
        this.referents = referents;
        this.sides = new SideResolver(referents);
    }

    /** Learns from an apposition whom the noun describes. */
    void introduce(Candidate candidate, Referent named) {
        sides.introduce(candidate, named);
    }

    void resolve(Candidate candidate) {
        Optional<Referent> side = sides.resolve(candidate);
        if (side.isPresent()) {
            referents.mention(candidate, side.get(), MentionKind.NOMINAL, "description:side");
            return;
        }
        Key key = key(candidate);
        if (!key.words().isEmpty() || candidate.clues().words().isEmpty()) {
            Referent referent = known.computeIfAbsent(key, any -> earlier(candidate, key)
                    .orElseGet(() -> referents.named(
                            name(candidate),
                            key.type(),
                            true,
                            "description:" + key.type().label())));
            referents.mention(candidate, referents.current(referent), MentionKind.NOMINAL, candidate.reason());
        }
    }

    /** A noun such as "the council" means the body last named with it, "the group" any body; else a new one that acts. */
    void organization(Candidate candidate) {
        boolean definite = candidate.clues().place().definite();
        Optional<Referent> named = definite && candidate.clues().of().isEmpty()
                ? sides.resolve(candidate).or(() -> referents
                        .latest(candidate.span().start(), use -> isNamedSo(use, candidate))
                        .map(Referents.Use::referent))
                : Optional.empty();
        if (named.isPresent()) {
            referents.mention(candidate, named.get(), MentionKind.NOMINAL, "description:body");
        } else if (candidate.clues().isSubject() && candidate.clues().place().acting()) {
            resolve(candidate);
        }
    }

    private static boolean isNamedSo(Referents.Use use, Candidate candidate) {
        String head = candidate.clues().head();
        int distance = candidate.clues().sentence() - use.candidate().clues().sentence();
        boolean body = use.referent().type() == ActorType.ORGANIZATION
                || use.referent().type() == ActorType.ARMED_GROUP
                || use.referent().type() == ActorType.GOVERNMENT_BODY;
        boolean plain = candidate.clues().words().size() == 1;
        boolean any = plain && (head.equals("group") || head.equals("organization")) && distance <= 2;
        return body && (any || (plain && use.referent().isCalled(head)));
    }

    private Key key(Candidate candidate) {
        String owner =
                candidate.clues().of().flatMap(referents::at).map(Referent::id).orElse("");
        ActorType type = candidate.type().orElse(ActorType.GROUP);
        List<String> words = candidate.clues().words();
        if (type == ActorType.GROUP && words.contains("opposition")) {
            words = List.of("opposition");
        }
        return new Key(type, owner, words);
    }

    private String name(Candidate candidate) {
        return Described.name(candidate, candidate.clues().of().flatMap(referents::at));
    }

    /** Without an owner the last one of the same words is meant; a definite noun alone may leave its adjectives out. */
    private Optional<Referent> earlier(Candidate candidate, Key key) {
        if (!key.owner().isEmpty()) {
            return Optional.empty();
        }
        return named(candidate, key).or(() -> described(candidate, key));
    }

    /** "The opposition" is the Syrian opposition where the document names that one. */
    private Optional<Referent> named(Candidate candidate, Key key) {
        boolean single = key.words().size() == 1 && candidate.clues().place().definite();
        return referents
                .latest(
                        Integer.MAX_VALUE,
                        use -> single
                                && use.referent().known().isPresent()
                                && use.referent().type() == key.type()
                                && use.referent().isCalled(key.words().get(0)))
                .map(Referents.Use::referent);
    }

    private Optional<Referent> described(Candidate candidate, Key key) {
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
