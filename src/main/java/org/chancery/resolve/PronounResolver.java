package org.chancery.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.Candidate;
import org.chancery.model.Clues.Gender;
import org.chancery.model.Clues.Role;
import org.chancery.model.MentionKind;

/** Decides whom a pronoun means: the nearest that fits, subjects before others, not farther than two sentences. */
final class PronounResolver {
    /** What counts more than all else: nobody is "he" in his own words. */
    private static final int QUOTED = 4;

    private final Referents referents;

    PronounResolver(Referents referents) {
        this.referents = referents;
    }

    void resolve(Candidate pronoun) {
        if (pronoun.clues().head().equals("whose")) {
            pronoun.clues()
                    .same()
                    .flatMap(referents::at)
                    .ifPresent(owner -> referents.mention(pronoun, owner, MentionKind.PRONOUN, "pronoun:whose"));
            return;
        }
        Optional<Referents.Use> bound =
                pronoun.clues().same().flatMap(referents::use).filter(use -> fits(pronoun, use));
        bound.or(() -> antecedent(pronoun))
                .ifPresent(use -> referents.mention(
                        pronoun,
                        use.referent(),
                        MentionKind.PRONOUN,
                        "pronoun:" + pronoun.clues().head()));
    }

    private Optional<Referents.Use> antecedent(Candidate pronoun) {
        List<Referents.Use> fitting = referents
                .uses()
                .filter(use -> use.candidate().span().end() <= pronoun.span().start())
                .filter(use -> distance(pronoun, use) <= reach(pronoun) && fits(pronoun, use))
                .filter(use -> !isOwnSubject(pronoun, use))
                .toList();
        return fitting.stream()
                .max(Comparator.<Referents.Use>comparingInt(use -> score(pronoun, use))
                        .thenComparingInt(use -> order(pronoun, use)))
                .filter(best -> !isDoubtful(pronoun, best, fitting));
    }

    /** "It" is nobody where several are named in its sentence, none of them as a subject or an object. */
    private static boolean isDoubtful(Candidate pronoun, Referents.Use best, List<Referents.Use> fitting) {
        return !pronoun.isPerson()
                && distance(pronoun, best) == 0
                && prominence(best) == 0
                && fitting.stream().filter(use -> distance(pronoun, use) == 0).anyMatch(use -> !use.referent()
                        .equals(best.referent()));
    }

    /** In "Peru sent it tanks" it is not Peru. */
    private static boolean isOwnSubject(Candidate pronoun, Referents.Use use) {
        boolean object = pronoun.clues().place().role() == Role.OBJECT
                && !pronoun.clues().head().endsWith("self");
        return object
                && use.candidate().clues().isSubject()
                && use.candidate().clues().place().verb()
                        == pronoun.clues().place().verb();
    }

    private static int distance(Candidate pronoun, Referents.Use use) {
        return pronoun.clues().sentence() - use.candidate().clues().sentence();
    }

    /** In the pronoun's own sentence the nearest, in an earlier one the first. */
    private static int order(Candidate pronoun, Referents.Use use) {
        return distance(pronoun, use) == 0 ? use.start() : -use.start();
    }

    private static int reach(Candidate pronoun) {
        boolean thing = pronoun.clues().head().equals("it") && !pronoun.clues().isSubject();
        return pronoun.isPerson() ? 2 : thing ? 0 : 1;
    }

    private static int score(Candidate pronoun, Referents.Use use) {
        boolean sameVoice = pronoun.clues().place().quoted()
                == use.candidate().clues().place().quoted();
        return prominence(use)
                - 2 * distance(pronoun, use)
                + (sameVoice ? QUOTED : 0)
                - (isUnlikely(pronoun, use) ? 4 : 0);
    }

    private static int prominence(Referents.Use use) {
        Role role = use.candidate().clues().place().role();
        return role == Role.SUBJECT ? 3 : role == Role.OBJECT ? 1 : 0;
    }

    /** Women are told by their names or titles more often than men. */
    private static boolean isUnlikely(Candidate pronoun, Referents.Use use) {
        return pronoun.clues().gender().equals(Optional.of(Gender.FEMALE))
                && use.referent().gender().isEmpty();
    }

    private static boolean fits(Candidate pronoun, Referents.Use use) {
        ActorType type = use.referent().type();
        boolean several = use.candidate().clues().place().several();
        return switch (pronoun.type().orElse(ActorType.GROUP)) {
            case PERSON -> type == ActorType.PERSON && agrees(pronoun, use);
            case STATE -> isBody(type) && (!several || type == ActorType.STATE) && use.kind() != MentionKind.ADJECTIVE;
            default ->
                type != ActorType.PLACE
                        && type != ActorType.PERSON
                        && (several || type == ActorType.GROUP)
                        && use.kind() != MentionKind.ADJECTIVE;
        };
    }

    private static boolean agrees(Candidate pronoun, Referents.Use use) {
        return use.referent().gender().isEmpty()
                || use.referent().gender().equals(pronoun.clues().gender());
    }

    private static boolean isBody(ActorType type) {
        return type == ActorType.STATE
                || type == ActorType.ORGANIZATION
                || type == ActorType.GOVERNMENT_BODY
                || type == ActorType.ARMED_GROUP;
    }
}
