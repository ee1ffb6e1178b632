package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** The clauses that a verb or noun takes as its complements, and who is named in them. */
final class Complements {
    private static final Set<String> INVOLVING =
            Set.of("to", "with", "against", "on", "upon", "of", "from", "for", "into");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final Phrases phrases;

    Complements(Sentence sentence, Phrases phrases) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.phrases = phrases;
    }

    /** Returns who is named in the clause that the cue governs, but for its subject. */
    List<Integer> named(int cue) {
        return clauses(cue).stream()
                .flatMap(verb -> Stream.of("iobj", "obj", "obl", "nmod")
                        .flatMap(relation -> tree.children(verb, relation).stream())
                        .filter(this::isInvolved))
                .flatMap(head -> Stream.concat(Stream.of(head), involvedIn(head)))
                .toList();
    }

    /** Returns the verbs and nouns that the cue takes as its complements. */
    List<Integer> governed(int cue) {
        List<Integer> heads = new ArrayList<>(clauses(cue));
        heads.addAll(tree.children(cue, "obj", "obl"));
        return heads;
    }

    List<Integer> places(int cue) {
        return clauses(cue).stream()
                .flatMap(verb -> phrases.prepositional(verb, "in").stream())
                .toList();
    }

    private Stream<Integer> involvedIn(int object) {
        return tree.isRelated(object, "obl")
                ? Stream.of()
                : tree.children(object, "nmod").stream().filter(this::isInvolved);
    }

    private boolean isInvolved(int head) {
        List<String> cases = phrases.cases(head);
        return !tree.isRelated(head, "obl:tmod")
                && (cases.isEmpty() || cases.stream().anyMatch(INVOLVING::contains));
    }

    List<Integer> subjects(int cue) {
        return clauses(cue).stream()
                .flatMap(verb -> tree.children(verb, "nsubj", "nsubj:pass").stream())
                .toList();
    }

    /** Returns the verbs of the clauses that the cue governs, conjuncts included. */
    List<Integer> clauses(int cue) {
        List<Integer> heads = new ArrayList<>(tree.children(cue, "xcomp", "ccomp"));
        if (sentence.token(cue).isNoun()) {
            heads.addAll(tree.children(cue, "acl"));
            heads.addAll(afterTo(cue));
        }
        List.copyOf(heads).forEach(head -> heads.addAll(tree.children(head, "conj")));
        return heads;
    }

    /** An infinitive right after the noun belongs to it, wherever the parser hangs it. */
    private List<Integer> afterTo(int noun) {
        boolean infinitive = noun + 2 < sentence.tokens().size()
                && sentence.token(noun + 1).pos().equals("TO")
                && sentence.token(noun + 2).pos().equals("VB");
        return infinitive ? List.of(noun + 2) : List.of();
    }
}
