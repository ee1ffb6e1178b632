package org.chancery.extract.relation;

import java.util.List;
import org.chancery.text.DependencyTree;

/** Finds the names beside a cue by their order alone, where the tree is of no help. */
final class Neighbours {
    private final Scene scene;
    private final DependencyTree tree;

    Neighbours(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
    }

    /** The two names of "the Peru-Chile war", the first or the second. */
    List<Integer> pair(int cue, boolean first) {
        boolean joined = cue > 2 && scene.text(cue - 2).matches("-|–|—") && scene.isActor(cue - 1);
        return joined ? List.of(first ? cue - 3 : cue - 1) : List.of();
    }

    /** In "Goma, in eastern Congo" the name right before the preposition. */
    List<Integer> placeBefore(int cue) {
        int last = scene.text(cue - 1).equals(",") ? cue - 2 : cue - 1;
        return last >= 0 && scene.isActor(last) && scene.token(last).isName() ? List.of(last) : List.of();
    }

    /** In "Goma, in eastern Congo" the name behind the preposition, unless it only owns or modifies what follows. */
    List<Integer> placeBehind(int cue) {
        int next = cue + 1;
        while (next < scene.size() && scene.token(next).pos().matches("DT|JJ.*") && !scene.isActor(next)) {
            next++;
        }
        return scene.mentionAt(Math.min(next, scene.size() - 1)).stream()
                .map(mention -> scene.sentence().tokensIn(mention.span()))
                .map(tokens -> tokens.get(tokens.size() - 1))
                .filter(last -> scene.token(last).isName())
                .filter(last -> !scene.text(last + 1).matches("'s|’s|'|’|-") && !isModifier(last))
                .toList();
    }

    private boolean isModifier(int word) {
        return tree.isRelated(word, "compound") && tree.governor(word) > word || tree.isRelated(word, "nmod:poss");
    }

    /** The nearest actor on one side of the cue, with nothing but a comma between. */
    List<Integer> nearest(int cue, int step) {
        int next = cue + step;
        while (next > 0 && next < scene.size() && scene.token(next).pos().matches(",|DT|:")) {
            next += step;
        }
        return next >= 0 && next < scene.size() && scene.isActor(next) ? List.of(next) : List.of();
    }
}
