package org.chancery.extract.relation;

import java.util.OptionalInt;
import org.chancery.text.DependencyTree;

/** Which word of a sentence asserts a tie, and may be denied or only planned; a mere title or name asserts nothing. */
final class Predication {
    private Predication() {}

    /** Returns the word whose stance bears on the tie: the cue, or the verb that it completes; absent if none does. */
    static OptionalInt anchor(Scene scene, TypeConstraint constraint, Tie tie) {
        int cue = tie.cue();
        if (tie.rule().presupposed()) {
            return OptionalInt.empty();
        }
        if (!constraint.stance()) {
            return predicate(scene, tie);
        }
        boolean side = tie.subject().token() == cue || tie.object().token() == cue;
        boolean named = side && scene.isHead(cue);
        return named
                ? OptionalInt.empty()
                : OptionalInt.of(isIdiom(tie) ? scene.tree().governor(cue) : cue);
    }

    private static OptionalInt predicate(Scene scene, Tie tie) {
        int cue = tie.cue();
        DependencyTree tree = scene.tree();
        if (scene.token(cue).isVerb() || tree.child(cue, "cop").isPresent()) {
            return OptionalInt.of(cue);
        }
        boolean complement = tree.isRelated(cue, "xcomp")
                || isIdiom(tie)
                || (tree.isRelated(cue, "obj") || tree.isRelated(cue, "obl")) && isOffice(scene, cue);
        return complement ? OptionalInt.of(tree.governor(cue)) : OptionalInt.empty();
    }

    /** The verb of an idiom such as "take sides with" carries the claim. */
    private static boolean isIdiom(Tie tie) {
        return !tie.rule().under().isEmpty();
    }

    /** Tells whether the word says only what somebody is to be or do: "runs to be president", "directs him to go". */
    static boolean isAim(Scene scene, int cue) {
        DependencyTree tree = scene.tree();
        boolean order = scene.token(cue).isVerb()
                && tree.child(cue, "obj").isPresent()
                && tree.child(cue, "xcomp").isPresent();
        return order
                || tree.child(cue, "cop").isPresent()
                        && tree.children(cue, "mark", "aux").stream()
                                .anyMatch(mark -> scene.text(mark).equals("to"));
    }

    /** "Became president", "was sworn in as president"; whoever may resign as president is president. */
    private static boolean isOffice(Scene scene, int noun) {
        DependencyTree tree = scene.tree();
        String verb = scene.lemma(tree.governor(noun));
        boolean as = tree.children(noun, "case").stream()
                .anyMatch(mark -> scene.lemma(mark).equals("as"));
        boolean left = scene.vocabulary().departureVerbs().contains(verb);
        return as && !left || scene.vocabulary().copular().contains(verb);
    }
}
