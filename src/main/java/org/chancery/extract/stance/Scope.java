package org.chancery.extract.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** The words whose modifiers bear on a cue: the cue itself, then what governs it, upwards as far as that carries. */
final class Scope {
    private static final Set<String> COUNTERFACTUAL = Set.of("could", "would", "might");
    private static final Set<String> ASIDE = Set.of(
            "after",
            "amid",
            "as",
            "at",
            "because",
            "before",
            "despite",
            "during",
            "following",
            "since",
            "under",
            "until");
    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "csubj", "csubj:pass");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final StanceWords words;

    private Scope(Sentence sentence, StanceWords words) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.words = words;
    }

    /** How a word on the way up bears on the one below it. */
    enum Bond {
        /** It is the cue. */
        SELF(false, true),
        /** It is coordinated with it, and its modifiers stand for both. */
        SHARED(false, true),
        /** It takes it as its complement: its meaning and its modifiers count. */
        GOVERNS(true, true),
        /** It takes it as its complement, and its own modifiers bear on itself alone. */
        CLOSES(true, false),
        /** Nothing further bears on the cue. */
        NONE(false, false);

        final boolean governs;
        final boolean modifies;

        Bond(boolean governs, boolean modifies) {
            this.governs = governs;
            this.modifies = modifies;
        }
    }

    /**
     * One word on the way up.
     *
     * @param below the word from which the way came; for the cue itself, the cue
     */
    record Step(int node, int below, Bond bond) {}

    /** Returns the steps from the cue upwards, the cue first. */
    static List<Step> above(Sentence sentence, int cue, StanceWords words) {
        return new Scope(sentence, words).climb(cue);
    }

    private List<Step> climb(int cue) {
        List<Step> steps = new ArrayList<>();
        Step step = new Step(cue, cue, Bond.SELF);
        while (step.bond() != Bond.NONE) {
            steps.add(step);
            step = step.bond() == Bond.CLOSES ? new Step(cue, cue, Bond.NONE) : next(step.node());
        }
        return steps;
    }

    private Step next(int node) {
        int governor = tree.governor(node);
        return new Step(governor, node, governor == DependencyTree.NONE ? Bond.NONE : bond(node, governor));
    }

    private Bond bond(int node, int governor) {
        boolean gerund =
                tree.isRelated(node, "dep") && sentence.token(node).pos().equals("VBG");
        if (COMPLEMENTS.contains(tree.relation(node)) || gerund) {
            return isSpeech(governor) ? Bond.CLOSES : Bond.GOVERNS;
        }
        if (tree.isRelated(node, "acl") && !tree.isRelated(node, "acl:relcl")) {
            return isNone(governor) ? Bond.GOVERNS : Bond.CLOSES;
        }
        if (tree.isRelated(node, "conj") && sharesClause(node)) {
            return Bond.SHARED;
        }
        return sentence.token(node).isNoun() ? ofNoun(node, governor) : Bond.NONE;
    }

    private Bond ofNoun(int node, int governor) {
        boolean carried = tree.isRelated(node, "obj") || tree.isRelated(node, "nsubj:pass");
        if (carried && words.light().contains(sentence.token(governor).lemma())) {
            return Bond.GOVERNS;
        }
        if (tree.isRelated(node, "nsubj")
                && (isOccurrence(governor) || isCounterfactual(governor) && !isDefinite(node))) {
            return Bond.GOVERNS;
        }
        boolean complement = carried || tree.isRelated(node, "nmod") || (tree.isRelated(node, "obl") && !isAside(node));
        return complement && !tree.isRelated(node, "nmod:poss") ? Bond.CLOSES : Bond.NONE;
    }

    /** "Peru's mediation could have succeeded" supposes a mediation. */
    private boolean isCounterfactual(int verb) {
        List<String> auxiliaries = tree.children(verb, "aux").stream()
                .map(i -> sentence.token(i).lemma())
                .toList();
        return auxiliaries.contains("have") && auxiliaries.stream().anyMatch(COUNTERFACTUAL::contains);
    }

    /** "Has no plan to" denies what the plan would be. */
    private boolean isNone(int noun) {
        return tree.children(noun, "det").stream()
                .anyMatch(i -> words.negations().contains(sentence.token(i).lemma()));
    }

    /** "The mediation could have succeeded" was there. */
    private boolean isDefinite(int noun) {
        return tree.children(noun, "det").stream()
                .anyMatch(i -> sentence.token(i).lemma().matches("the|this|that|these|those"));
    }

    /** "Talks will open in May" tells of planned talks. */
    private boolean isOccurrence(int verb) {
        return words.occurrence().contains(sentence.token(verb).lemma());
    }

    /** "Called for calm during a visit" calls for no visit. */
    private boolean isAside(int node) {
        return tree.children(node, "case").stream()
                .map(i -> sentence.token(i).lemma())
                .anyMatch(ASIDE::contains);
    }

    /** Tells whether what modifies the first of two coordinated words modifies this one as well. */
    private boolean sharesClause(int conjunct) {
        boolean contrasted = tree.children(conjunct, "cc").stream()
                .map(cc -> sentence.token(cc).lemma())
                .anyMatch(word -> word.equals("but") || word.equals("rather"));
        boolean ownSubject = tree.child(conjunct, "nsubj", "aux", "cop", "mark").isPresent();
        String tag = sentence.token(conjunct).pos();
        int first = tree.governor(conjunct);
        return !contrasted && !ownSubject && tag.equals(sentence.token(first).pos());
    }

    private boolean isSpeech(int node) {
        return words.speech().contains(sentence.token(node).lemma());
    }
}
