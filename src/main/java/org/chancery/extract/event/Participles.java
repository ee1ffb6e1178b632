package org.chancery.extract.event;

import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** Participles that go on with what another verb tells: "shelled the town, killing six". */
final class Participles {
    private Participles() {}

    /** Returns the verb that the participle accompanies, or {@link DependencyTree#NONE} if it is none such. */
    static int host(Sentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        boolean bare = sentence.token(verb).pos().equals("VBG")
                && tree.child(verb, "mark", "case", "nsubj", "aux").isEmpty();
        if (!bare) {
            return DependencyTree.NONE;
        }
        int governor = tree.governor(verb);
        boolean hung = tree.relation(verb).matches("advcl|dep")
                && sentence.token(governor).isVerb();
        boolean parted = tree.relation(verb).equals("acl")
                && verb > 0
                && sentence.token(verb - 1).text().equals(",");
        return hung ? governor : parted ? verbAbove(sentence, governor) : DependencyTree.NONE;
    }

    /** A parser may hang the participle on the last noun before the comma. */
    private static int verbAbove(Sentence sentence, int noun) {
        DependencyTree tree = sentence.tree();
        int node = noun;
        while (tree.relation(node).matches("obj|iobj|obl.*|nmod|conj")
                && !sentence.token(node).isVerb()) {
            node = tree.governor(node);
        }
        return sentence.token(node).isVerb() ? node : DependencyTree.NONE;
    }
}
