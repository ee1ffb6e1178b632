package org.chancery.extract.event;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** Tells when two words of a sentence tell one act: "shelled the town, killing six", "the raid killed six". */
final class Echoes {
    private static final Set<String> WITHIN = Set.of("in", "with", "by", "during");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final Clauses clauses;

    Echoes(Sentence sentence, Clauses clauses) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.clauses = clauses;
    }

    /** Returns true if the types agree, the participants do not contradict and one of the cues is tied to the other. */
    boolean areOne(Draft a, Draft b) {
        boolean toll = a.patients().isEmpty() || b.patients().isEmpty();
        boolean tied = isTied(a.cue(), b.cue()) || isTied(b.cue(), a.cue());
        boolean coordinated = tree.isRelated(b.cue(), "conj") && tree.governor(b.cue()) == a.cue();
        return tied
                && (toll || !coordinated)
                && a.entry().type() == b.entry().type()
                && agree(a.agents(), b.agents())
                && agree(a.patients(), b.patients())
                && Collections.disjoint(a.agents(), b.patients())
                && Collections.disjoint(b.agents(), a.patients());
    }

    private static boolean agree(Collection<String> a, Collection<String> b) {
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }

    private boolean isTied(int cue, int main) {
        if (!sentence.token(cue).isNoun()) {
            boolean purpose = tree.isRelated(cue, "advcl")
                    && tree.children(cue, "mark").stream()
                            .anyMatch(i -> sentence.token(i).lemma().equals("to"));
            return (purpose && tree.governor(cue) == main) || clauses.shared(cue) == main;
        }
        if (tree.isRelated(cue, "conj") && tree.governor(cue) == main) {
            return true;
        }
        int top = clauses.top(cue, main);
        return top != DependencyTree.NONE
                && (tree.isRelated(top, "nsubj")
                        || tree.isRelated(top, "obj")
                        || (tree.isRelated(top, "obl") && isWithin(top)));
    }

    private boolean isWithin(int head) {
        return tree.children(head, "case").stream()
                .map(i -> sentence.token(i).lemma())
                .anyMatch(WITHIN::contains);
    }
}
