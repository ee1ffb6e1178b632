package org.chancery.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.Candidate;
import org.chancery.model.MentionKind;

/**
 * Decides which body or armed group a definite noun without an owner means: "the militia", "the insurgents", "the firm". It is
 * the one of which the text has used the noun, or the only armed side that it has told of; nobody where two may be meant.
 */
final class SideResolver {
    /** How many sentences back an armed group may be named of which no such noun has been told. */
    private static final int NEAR = 2;

    private final Referents referents;

    SideResolver(Referents referents) {
        this.referents = referents;
    }

    Optional<Referent> resolve(Candidate candidate) {
        if (!isBare(candidate)) {
            return named(candidate);
        }
        return told(candidate).or(() -> forces(candidate)).or(() -> only(candidate, sides(candidate)));
    }

    /** "The army" is the one body of a state whose name ends so, or the one of which is spoken. */
    private Optional<Referent> forces(Candidate candidate) {
        List<Referent> named = forces(candidate, Integer.MAX_VALUE);
        List<Referent> near = named.size() < 2 ? named : forces(candidate, 1);
        return Optional.of(near).filter(all -> all.size() == 1).map(all -> all.get(0));
    }

    private List<Referent> forces(Candidate candidate, int reach) {
        String head = candidate.clues().head();
        return referents
                .uses()
                .filter(use -> use.start() < candidate.span().start() && distance(candidate, use) <= reach)
                .filter(use -> use.referent().type() == ActorType.GOVERNMENT_BODY)
                .filter(use -> use.candidate().text().toLowerCase(Locale.ROOT).endsWith(" " + head))
                .map(Referents.Use::referent)
                .distinct()
                .toList();
    }

    /** "The rebels, known as the NLA": whoever was told of as the only rebels before is the NLA too. */
    void introduce(Candidate candidate, Referent named) {
        boolean fresh = referents
                .uses()
                .noneMatch(use -> use.referent().equals(named)
                        && use.start() < candidate.span().start());
        if (fresh && isBare(candidate)) {
            told(candidate)
                    .or(() -> only(candidate, sides(candidate)))
                    .filter(Referent::isLocal)
                    .ifPresent(described -> referents.unite(described, named));
        }
    }

    /** The only one, or the only one of which the sentence or the one before has spoken. */
    private Optional<Referent> only(Candidate candidate, List<Referent> sides) {
        List<Referent> fitting = rebels(candidate, sides);
        List<Referent> near = fitting.size() < 2 ? fitting : sides(candidate, 1);
        return Optional.of(near)
                .filter(all -> all.size() == 1 && isSide(candidate))
                .map(all -> all.get(0))
                .filter(side -> isTold(side) || sides(candidate, NEAR).contains(side));
    }

    private boolean isTold(Referent side) {
        return referents.uses().anyMatch(use -> use.referent().equals(side) && isSide(use.candidate()));
    }

    /** Rebels are whom the text has called rebels or the like before others under arms. */
    private List<Referent> rebels(Candidate candidate, List<Referent> sides) {
        List<Referent> rebels = sides.stream()
                .filter(side -> referents
                        .uses()
                        .anyMatch(use -> use.referent().equals(side)
                                && use.start() < candidate.span().start()
                                && isRebel(use.candidate())))
                .toList();
        return isRebel(candidate) && !rebels.isEmpty() ? rebels : sides;
    }

    private static boolean isRebel(Candidate candidate) {
        return candidate.reason().endsWith(":armed-rebel");
    }

    /** "M23 fighters" are M23. */
    private Optional<Referent> named(Candidate candidate) {
        boolean plain = candidate.clues().words().size() == 1
                && !candidate.text().matches("(?i).*(['’]|\\bof\\b).*|(?:its|their|his|her)\\b.*");
        return candidate
                .clues()
                .of()
                .filter(owner -> plain && isSide(candidate) && candidate.span().contains(owner))
                .flatMap(referents::at)
                .filter(owner -> owner.type() == ActorType.ARMED_GROUP);
    }

    private static boolean isSide(Candidate candidate) {
        return candidate.reason().endsWith(":armed-side") || isRebel(candidate);
    }

    private static boolean isBare(Candidate candidate) {
        return candidate.clues().place().definite()
                && candidate.clues().of().isEmpty()
                && candidate.clues().words().size() == 1;
    }

    /** Returns the last one that bore the same noun, in an apposition or by itself. */
    private Optional<Referent> told(Candidate candidate) {
        String head = candidate.clues().head();
        return referents
                .latest(
                        candidate.span().start(),
                        use -> use.kind() == MentionKind.NOMINAL
                                && isBody(use.referent())
                                && (use.candidate().clues().of().isEmpty()
                                        || !use.referent().isLocal())
                                && use.candidate().clues().head().equals(head))
                .map(Referents.Use::referent);
    }

    private static boolean isBody(Referent who) {
        return who.type() == ActorType.ORGANIZATION
                || who.type() == ActorType.ARMED_GROUP
                || who.type() == ActorType.GOVERNMENT_BODY;
    }

    /** The armed groups of which the text has told: by such a noun or by name. */
    private List<Referent> sides(Candidate candidate) {
        return sides(candidate, Integer.MAX_VALUE);
    }

    private List<Referent> sides(Candidate candidate, int reach) {
        return referents
                .uses()
                .filter(use -> use.start() < candidate.span().start() && isBody(use.referent()))
                .filter(use -> distance(candidate, use) <= reach)
                .filter(use -> use.kind() == MentionKind.NOMINAL
                        ? isSide(use.candidate())
                        : use.referent().type() == ActorType.ARMED_GROUP && use.kind() == MentionKind.NAME)
                .map(Referents.Use::referent)
                .distinct()
                .toList();
    }

    private static int distance(Candidate candidate, Referents.Use use) {
        return candidate.clues().sentence() - use.candidate().clues().sentence();
    }
}
