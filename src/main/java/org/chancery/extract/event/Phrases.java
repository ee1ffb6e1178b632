package org.chancery.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** The prepositional phrases of a verb or noun, wherever a parser may have hung them. */
final class Phrases {
    private final Sentence sentence;
    private final DependencyTree tree;
    private final Set<String> lightVerbs;
    private final Set<String> timeNouns;

    Phrases(Sentence sentence, Set<String> lightVerbs, Set<String> timeNouns) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.lightVerbs = lightVerbs;
        this.timeNouns = timeNouns;
    }

    /** Returns the heads of the phrases with the preposition that depend on the cue, directly or down a chain of nouns. */
    List<Integer> prepositional(int cue, String preposition) {
        List<Integer> direct = direct(cue, preposition);
        if (!direct.isEmpty()) {
            return direct;
        }
        List<Integer> afterParticle =
                tree.children(cue, "compound:prt").stream().anyMatch(p -> lemma(p).equals(preposition))
                        ? tree.children(cue, "obj")
                        : List.of();
        if (!afterParticle.isEmpty()) {
            return afterParticle;
        }
        if (preposition.equals("of")) {
            return tree.children(cue, "advmod").stream()
                    .flatMap(particle -> withCase(tree.children(particle, "obl"), preposition).stream())
                    .toList();
        }
        List<Integer> ofObject = nested(cue, preposition, "obj");
        List<Integer> nested = ofObject.isEmpty() ? nested(cue, preposition, "obl", "nmod", "advmod") : ofObject;
        return nested.isEmpty() && sentence.token(cue).isNoun() ? beside(cue, preposition) : nested;
    }

    /** Returns the heads of the phrases with the preposition that depend on the cue itself. */
    List<Integer> direct(int cue, String preposition) {
        return withCase(tree.children(cue, "obl", "nmod", "advcl", "acl"), preposition);
    }

    private List<Integer> nested(int cue, String preposition, String... relations) {
        return tree.children(cue, relations).stream()
                .filter(child -> child > cue)
                .flatMap(child -> withCase(tree.children(child, "nmod", "obl"), preposition).stream())
                .toList();
    }

    /** A phrase that belongs to a noun may hang on the verb that governs the noun, after it. */
    private List<Integer> beside(int noun, String preposition) {
        int verb = tree.governor(top(noun));
        boolean carried = verb != DependencyTree.NONE
                && sentence.token(verb).isVerb()
                && (tree.isRelated(top(noun), "obj") || tree.isRelated(top(noun), "nsubj"))
                && (lightVerbs.contains(lemma(verb)) || preposition.equals("by"));
        return carried
                ? withCase(tree.children(verb, "obl"), preposition).stream()
                        .filter(i -> i > noun && (lightVerbs.contains(lemma(verb)) || i < verb))
                        .toList()
                : List.of();
    }

    private List<Integer> withCase(List<Integer> heads, String preposition) {
        return heads.stream()
                .filter(head -> cases(head).contains(preposition) && !isTime(head))
                .flatMap(head -> misread(head, preposition).stream())
                .toList();
    }

    /** "Called on Peru to act" may be read as a clause that "on" opens, with Peru for its subject. */
    private List<Integer> misread(int head, String preposition) {
        boolean clause = tree.children(head, "mark").stream().anyMatch(i -> lemma(i).equals(preposition));
        List<Integer> subjects = tree.children(head, "nsubj");
        return clause && !subjects.isEmpty() ? subjects : List.of(head);
    }

    private boolean isTime(int head) {
        return timeNouns.contains(lemma(head)) || sentence.token(head).pos().equals("CD");
    }

    List<String> cases(int head) {
        return tree.children(head, "case", "mark").stream().map(this::lemma).toList();
    }

    /** Returns the noun that stands for this one in the clause: "a series of attacks", "the first of two rounds of talks". */
    int top(int noun) {
        int top = noun;
        while ((tree.isRelated(top, "nmod") && cases(top).contains("of")) || tree.isRelated(top, "conj")) {
            top = tree.governor(top);
        }
        return top;
    }

    boolean isCarried(int noun) {
        int verb = tree.governor(top(noun));
        return verb != DependencyTree.NONE && lightVerbs.contains(lemma(verb)) && tree.isRelated(top(noun), "obj");
    }

    /** Tells whether the verb only carries the noun that names the act, as in "held talks". */
    boolean isLight(int verb) {
        return sentence.token(verb).isVerb() && lightVerbs.contains(lemma(verb));
    }

    private String lemma(int index) {
        return sentence.token(index).lemma().toLowerCase(Locale.ROOT);
    }
}
