package org.chancery.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.ActorType;
import org.chancery.model.Candidate;
import org.chancery.model.Clues.Role;
import org.chancery.model.MentionKind;

/** Decides which state a description means: "the Syrian government", "the regime", "the kingdom", "the country". */
final class StateResolver {
    /** Nouns that stand for any state of which is spoken; others keep to the one for which they were used first. */
    private static final Set<String> PLAIN =
            Set.of("country", "state", "nation", "government", "authority", "administration", "leadership");

    /** Nouns that are part of the full name of the states that they fit. */
    private static final Set<String> OFFICIAL = Set.of("kingdom", "republic", "emirate", "sultanate");

    private static final int NEAR = 4;

    private final Referents referents;
    private final States states;

    StateResolver(Referents referents, States states) {
        this.referents = referents;
        this.states = states;
    }

    Optional<Referent> resolve(Candidate candidate) {
        Optional<Referent> owner = candidate.clues().of().flatMap(referents::at);
        boolean government = candidate.reason().endsWith("government");
        if (owner.isPresent()) {
            return government ? states.of(owner.get()) : Optional.empty();
        }
        if (!candidate.clues().place().definite()) {
            return Optional.empty();
        }
        return referents
                .latest(candidate.span().start(), use -> isSameWord(use, candidate))
                .or(() -> referents.latest(candidate.span().start(), use -> isSource(use, candidate, government)))
                .flatMap(use -> states.of(use.referent()));
    }

    /** "The regime" is the one that was called a regime before. */
    private static boolean isSameWord(Referents.Use use, Candidate candidate) {
        String head = candidate.clues().head();
        return !PLAIN.contains(head)
                && use.candidate().clues().head().equals(head)
                && use.referent().type() == ActorType.STATE;
    }

    /** Whether a use tells which country or government is spoken of. */
    private boolean isSource(Referents.Use use, Candidate candidate, boolean government) {
        int distance = candidate.clues().sentence() - use.candidate().clues().sentence();
        boolean person = use.referent().type() == ActorType.PERSON;
        boolean weak = (distance > 0 && use.kind() == MentionKind.ADJECTIVE) || use.kind() == MentionKind.PRONOUN;
        return distance <= NEAR
                && !weak
                && !actsHere(use, candidate, government)
                && (government ? use.referent().type() != ActorType.PLACE : !person)
                && states.of(use.referent())
                        .filter(state -> isCalled(state, candidate) && (!government || !isActive(state, candidate)))
                        .isPresent();
    }

    private static boolean actsHere(Referents.Use use, Candidate candidate, boolean government) {
        return !government
                && isHere(use, candidate)
                && use.candidate().clues().isSubject()
                && candidate.clues().place().role() == Role.OTHER;
    }

    private static boolean isHere(Referents.Use use, Candidate candidate) {
        return candidate.clues().sentence() == use.candidate().clues().sentence();
    }

    /** Who acts upon a government in the sentence is another. */
    private boolean isActive(Referent state, Candidate candidate) {
        return !candidate.clues().isSubject()
                && referents
                        .uses()
                        .filter(use -> isHere(use, candidate)
                                && use.start() < candidate.span().start())
                        .anyMatch(use -> use.candidate().clues().isSubject()
                                && use.referent().equals(state));
    }

    private static boolean isCalled(Referent state, Candidate candidate) {
        String head = candidate.clues().head();
        return !OFFICIAL.contains(head)
                || state.known().stream()
                        .flatMap(known -> known.names().stream())
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(head));
    }
}
