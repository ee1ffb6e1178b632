package org.chancery.extract.relation;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Mention;
import org.chancery.text.DependencyTree;

/** An apposition between two marks whose tree the parser got wrong: "unloaded in Manta, Ecuador's main port." */
final class Enclosure {
    private Enclosure() {}

    /** Returns the head of the name right before a phrase that has a possessor and is closed by a mark; empty if there is none. */
    static List<Integer> before(Scene scene, int noun) {
        DependencyTree tree = scene.tree();
        List<Integer> phrase = tree.subtree(noun);
        int comma = phrase.get(0) - 1;
        int end = phrase.get(phrase.size() - 1) + 1;
        boolean owned = tree.child(noun, "nmod:poss").isPresent()
                && tree.child(noun, "conj", "cop").isEmpty();
        boolean enclosed = comma > 0
                && scene.text(comma).equals(",")
                && (end >= scene.size() || scene.text(end).matches("[,.;:]"));
        return owned && enclosed ? named(scene, comma - 1).stream().toList() : List.of();
    }

    private static Optional<Integer> named(Scene scene, int last) {
        return scene.token(last).isName()
                ? scene.mentionAt(last).map(Mention::span).map(scene.sentence()::head)
                : Optional.empty();
    }
}
