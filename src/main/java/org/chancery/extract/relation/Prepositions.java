package org.chancery.extract.relation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.Mention;
import org.chancery.text.DependencyTree;

/** Finds what stands after a preposition that belongs to a word. */
final class Prepositions {
    private final Scene scene;
    private final DependencyTree tree;

    Prepositions(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
    }

    /** Returns the heads of the phrases with the preposition, those of the tree first, then the one right behind the word. */
    List<Integer> after(int word, String preposition) {
        Set<Integer> found = new LinkedHashSet<>(attached(word, preposition));
        if (found.isEmpty()) {
            adjacent(word, preposition).ifPresent(found::add);
        }
        return new ArrayList<>(found);
    }

    /** Phrases on the word itself, on its object, and those that the parser hung on the verb that governs the noun. */
    private List<Integer> attached(int word, String preposition) {
        List<Integer> found = new ArrayList<>(direct(word, preposition));
        if (scene.token(word).isVerb()) {
            tree.children(word, "obj", "xcomp", "advmod", "nsubj:pass")
                    .forEach(child -> found.addAll(direct(child, preposition)));
        } else if (found.isEmpty() && (tree.isRelated(word, "obj") || tree.isRelated(word, "nsubj:pass"))) {
            found.addAll(direct(tree.governor(word), preposition));
        } else if (found.isEmpty() && tree.isRelated(word, "conj")) {
            found.addAll(direct(tree.governor(word), preposition));
        }
        for (int conjunct : tree.children(word, "conj")) {
            if (found.isEmpty() && tree.child(conjunct, "nsubj").isEmpty()) {
                found.addAll(direct(conjunct, preposition));
            }
        }
        return found;
    }

    private List<Integer> direct(int word, String preposition) {
        return tree.children(word, "nmod", "obl").stream()
                .filter(child -> !tree.isRelated(child, "nmod:poss") && isMarked(child, preposition))
                .toList();
    }

    private boolean isMarked(int child, String preposition) {
        return tree.children(child, "case").stream()
                .anyMatch(mark -> scene.lemma(mark).equals(preposition));
    }

    /** The actor named right behind the word and the preposition, whatever the tree says. */
    private Optional<Integer> adjacent(int word, String preposition) {
        if (!scene.lemma(word + 1).equals(preposition)) {
            return Optional.empty();
        }
        int next = word + 2;
        while (next < scene.size() && scene.token(next).pos().matches("DT|JJ|PRP\\$|POS")) {
            if (scene.isActor(next)) {
                break;
            }
            next++;
        }
        if (next >= scene.size()) {
            return Optional.empty();
        }
        return scene.mentionAt(next)
                .map(Mention::span)
                .filter(span -> scene.sentence().span().contains(span))
                .map(span -> scene.sentence().head(span));
    }
}
