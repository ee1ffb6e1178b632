package org.chancery.extract.attribution;

import java.util.List;
import org.chancery.model.Span;

/** Noun phrases read from the words alone, where the parser may err. */
final class NounPhrase {
    private NounPhrase() {}

    /** Returns the last noun of the run of determiners, adjectives and nouns that begins at the token. */
    static int head(Scene scene, int from) {
        int head = from;
        for (int i = from; i < scene.size() && scene.pos(i).matches("DT|JJ.*|NN.*|CD|POS|PRP.*|HYPH|VBN"); i++) {
            if (scene.token(i).isNoun() || scene.token(i).isPronoun()) {
                head = i;
            }
            if (scene.pos(i).equals("PRP")) {
                break;
            }
        }
        return head;
    }

    /** Tells whether the phrase under the head begins at the token. */
    static boolean begins(Scene scene, int head, int first) {
        return scene.leftmost(head) <= first + 1;
    }

    /** Returns the words of the phrase without appositions, relative clauses and what else is set off. */
    static Span span(Scene scene, int head) {
        List<Integer> parts = scene.tree().subtree(head);
        int from = head;
        while (parts.contains(from - 1) && isInside(scene, from - 1) && !isCase(scene, from - 1, head)) {
            from--;
        }
        int to = head + 1;
        while (parts.contains(to) && !isBreak(scene, to) && !scene.tree().isRelated(to, "mark")) {
            to++;
        }
        if (to - 1 > head && scene.pos(to - 1).equals("POS")) {
            to--;
        }
        return scene.span(from, to);
    }

    private static boolean isCase(Scene scene, int i, int head) {
        return scene.tree().isRelated(i, "case") && scene.tree().governor(i) == head
                || scene.lower(i).equals("to") && scene.tree().isRelated(i, "fixed");
    }

    private static boolean isInside(Scene scene, int i) {
        return !scene.isPunctuation(i)
                || scene.pos(i).matches("HYPH|POS")
                || scene.lower(i).equals("/");
    }

    private static boolean isBreak(Scene scene, int i) {
        return scene.pos(i).matches("WDT|WP.*|,|:|-LRB-|CC|MD|VB.*|TO|``|''|\\.");
    }
}
