package org.chancery.extract.relation;

import java.util.Optional;
import org.chancery.text.DependencyTree;

/** Finds what relative clauses tell of: "Peru, which Chile backs", "the rebels Chile backs", "Peru, whose troops". */
final class Relatives {
    private final Scene scene;
    private final DependencyTree tree;

    Relatives(Scene scene) {
        this.scene = scene;
        this.tree = scene.tree();
    }

    /** Returns what a relative pronoun stands for, other words themselves. */
    int seenThrough(int token) {
        boolean relative = scene.token(token).pos().matches("WP|WDT|WP\\$") && !scene.isActor(token);
        return relative ? antecedent(token).orElse(token) : token;
    }

    /** Returns the antecedent of the relative clause around the word; empty if it stands in none. */
    private Optional<Integer> antecedent(int token) {
        int clause = tree.governor(token);
        while (clause != DependencyTree.NONE && !isRelative(clause)) {
            clause = tree.governor(clause);
        }
        return clause == DependencyTree.NONE ? Optional.empty() : Optional.of(named(tree.governor(clause)));
    }

    /** A fragment such as "Peru, which armed Chile." hangs its clause on the noun without telling how. */
    private boolean isRelative(int clause) {
        int noun = tree.governor(clause);
        boolean loose = tree.relation(clause).equals("dep") && noun >= 0 && noun < clause;
        return tree.isRelated(clause, "acl:relcl")
                || (loose && scene.token(noun).isNoun());
    }

    /** Returns what a verb without an object of its own is done to where its clause leaves out "that". */
    Optional<Integer> object(int verb) {
        boolean open = tree.isRelated(verb, "acl:relcl")
                && tree.children(verb, "nsubj").stream()
                        .anyMatch(subject -> !scene.token(subject).pos().matches("WP|WDT"))
                && tree.child(verb, "ccomp", "xcomp", "advmod").isEmpty()
                && tree.children(verb, "obl").stream()
                        .allMatch(phrase -> tree.child(phrase, "case").isPresent());
        return open ? Optional.of(named(tree.governor(verb))) : Optional.empty();
    }

    /** A relative clause after an apposition tells of the one named: "Ruiz, an ally who ruled". */
    private int named(int noun) {
        boolean apposed = tree.isRelated(noun, "appos") && !scene.isActor(noun);
        return apposed ? tree.governor(noun) : noun;
    }
}
