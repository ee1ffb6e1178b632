package org.chancery.extract.claim;

import java.util.Set;
import org.chancery.extract.rule.WordLists;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** What is told as the claim of nobody in particular: "is said to have fled", "rumours that he fled". */
final class Hearsay {
    private final Set<String> words;

    Hearsay(WordLists lists) {
        this.words = Set.copyOf(lists.words("attribution-hearsay"));
    }

    /** Tells whether the word is one of hearsay, or is the complement of one. */
    boolean covers(Sentence sentence, int word) {
        DependencyTree tree = sentence.tree();
        int at = word;
        while (at != DependencyTree.NONE && !isHearsay(sentence, at)) {
            at = tree.relation(at).matches("xcomp|ccomp|conj|acl|dep") ? tree.governor(at) : DependencyTree.NONE;
        }
        return at != DependencyTree.NONE;
    }

    private boolean isHearsay(Sentence sentence, int word) {
        DependencyTree tree = sentence.tree();
        if (!words.contains(sentence.token(word).lemma())) {
            return false;
        }
        boolean by = tree.children(word, "obl", "nmod").stream()
                .flatMap(child -> tree.children(child, "case").stream())
                .anyMatch(c -> sentence.token(c).text().equalsIgnoreCase("by"));
        boolean owned = by || tree.child(word, "nmod:poss").isPresent();
        return !owned
                && (sentence.token(word).isVerb()
                        ? tree.child(word, "aux:pass", "nsubj:pass").isPresent()
                        : tree.child(word, "acl", "ccomp", "dep").isPresent());
    }
}
