package org.chancery.extract.relation;

import org.chancery.text.DependencyTree;

/** Whether a word says of somebody what he is or does, and may thus be denied or only planned, other than a title. */
final class Predication {
    private Predication() {}

    static boolean isTold(Scene scene, int cue) {
        DependencyTree tree = scene.tree();
        boolean predicate = scene.token(cue).isVerb() || tree.child(cue, "cop").isPresent();
        boolean complement = tree.isRelated(cue, "xcomp")
                || (tree.isRelated(cue, "obj") || tree.isRelated(cue, "obl")) && isOffice(scene, cue);
        return predicate || complement;
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
