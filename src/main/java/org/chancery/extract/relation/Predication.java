package org.chancery.extract.relation;

import java.util.OptionalInt;
import org.chancery.text.DependencyTree;

/** Whether a word says of somebody what he is or does, and may thus be denied or only planned, other than a title. */
final class Predication {
    private Predication() {}

    /** Returns the word whose stance bears on the cue: itself, or the verb that it completes; absent for a mere title. */
    static OptionalInt anchor(Scene scene, Tie tie) {
        int cue = tie.cue();
        DependencyTree tree = scene.tree();
        if (scene.token(cue).isVerb() || tree.child(cue, "cop").isPresent()) {
            return OptionalInt.of(cue);
        }
        boolean complement = tree.isRelated(cue, "xcomp")
                || !tie.rule().under().isEmpty()
                || (tree.isRelated(cue, "obj") || tree.isRelated(cue, "obl")) && isOffice(scene, cue);
        return complement ? OptionalInt.of(tree.governor(cue)) : OptionalInt.empty();
    }

    /** Tells whether the word says only what somebody is to be: "runs to be president". */
    static boolean isAim(Scene scene, int cue) {
        DependencyTree tree = scene.tree();
        return tree.child(cue, "cop").isPresent()
                && tree.children(cue, "mark", "aux").stream()
                        .anyMatch(mark -> scene.text(mark).equals("to"));
    }

    /** "Became president", "was sworn in as president". */
    private static boolean isOffice(Scene scene, int noun) {
        DependencyTree tree = scene.tree();
        boolean as = tree.children(noun, "case").stream()
                .anyMatch(mark -> scene.lemma(mark).equals("as"));
        return as || scene.vocabulary().copular().contains(scene.lemma(tree.governor(noun)));
    }
}
