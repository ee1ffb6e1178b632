package org.chancery.extract.event;

import java.util.Locale;
import java.util.Set;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** Which clause a word belongs to, and which other clause has its time and place in common with it. */
final class Clauses {
    private final Sentence sentence;
    private final DependencyTree tree;
    private final Set<String> lightVerbs;

    Clauses(Sentence sentence, Set<String> lightVerbs) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.lightVerbs = lightVerbs;
    }

    /** Returns the verb of the clause in which the word stands, or the root where there is none. */
    int verb(int word) {
        int node = word;
        while (!sentence.token(node).isVerb() && tree.governor(node) != DependencyTree.NONE) {
            node = tree.governor(node);
        }
        return node;
    }

    /** Returns the word in the noun's phrase that depends on the verb; none if the noun only belongs to an owner there. */
    int top(int noun, int verb) {
        int node = noun;
        while (node != DependencyTree.NONE && tree.governor(node) != verb) {
            boolean nested = tree.isRelated(node, "nmod") && !tree.isRelated(node, "nmod:poss");
            node = nested || tree.isRelated(node, "conj") ? tree.governor(node) : DependencyTree.NONE;
        }
        return node != DependencyTree.NONE
                        && node != verb
                        && sentence.token(noun).isNoun()
                ? node
                : DependencyTree.NONE;
    }

    /**
     * Returns the verb whose time and place are also those of the verb: what it is coordinated with under one subject,
     * or what it accompanies as a participle ("shelled the town, killing six"); none if there is none.
     */
    int shared(int verb) {
        int governor = tree.governor(verb);
        boolean coordinated = tree.isRelated(verb, "conj")
                && sentence.token(verb).isVerb()
                && sentence.token(governor).isVerb()
                && tree.child(verb, "nsubj", "aux").isEmpty()
                && haveSameTense(verb, governor);
        return coordinated ? governor : Participles.host(sentence, verb);
    }

    boolean haveSameTense(int verb, int other) {
        return sentence.token(verb).pos().equals(sentence.token(other).pos());
    }

    /** Tells whether the verb only carries the noun that names the act, as in "held talks". */
    boolean isLight(int verb) {
        return lightVerbs.contains(sentence.token(verb).lemma().toLowerCase(Locale.ROOT));
    }
}
