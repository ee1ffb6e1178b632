package org.chancery.extract.stance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** What the words attached to one word do to the stance it tells: auxiliaries, adverbs, determiners, conditions. */
final class Modifiers {
    private static final String[] ATTACHED = {
        "advmod", "det", "aux", "cc", "case", "mark", "amod", "neg", "parataxis", "discourse", "obl:npmod"
    };

    private static final Set<String> INVERTED = Set.of("had", "were", "should");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final StanceWords words;
    private final int node;
    private final int below;

    private Modifiers(Sentence sentence, StanceWords words, int node, int below) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.words = words;
        this.node = node;
        this.below = below;
    }

    /** Returns what the modifiers of the step's word add, those of the word below left out; plain if nothing. */
    static Stance read(Sentence sentence, StanceWords words, Scope.Step step) {
        return new Modifiers(sentence, words, step.node(), step.below()).read();
    }

    private Stance read() {
        List<Integer> attached = tree.children(node, ATTACHED);
        Stance stance = isDenied(attached) ? Stance.NEGATED : Stance.PLAIN;
        for (int child : attached) {
            stance = stance.and(one(child, stance));
        }
        Stance supposed = isInverted(node) ? stance.and(Stance.CONJECTURE) : stance;
        return isConditional() && !isTold() ? supposed.and(Stance.HYPOTHETICAL) : supposed;
    }

    /** Several signs of one denial ("neither … nor", "no … not") deny once. */
    private boolean isDenied(List<Integer> attached) {
        return attached.stream().anyMatch(this::denies) || hasNegativeSubject();
    }

    private boolean denies(int child) {
        String lemma = lemma(child);
        if (lemma.equals("rather")) {
            return tree.isRelated(child, "cc") || next(child).equals("than");
        }
        if (sentence.token(child).text().equals("longer")) {
            return child > 0 && lemma(child - 1).equals("no");
        }
        boolean only = next(child).matches("only|just|merely|simply|least");
        boolean noMatter = lemma.equals("no") && next(child).matches("doubt|matter");
        return words.negations().contains(lemma) && !only && !noMatter && bearsOnNode(child);
    }

    /** "Instead" alone contrasts without denying; with "of" it denies. */
    private boolean bearsOnNode(int child) {
        return !lemma(child).equals("instead") || next(child).equals("of");
    }

    private boolean hasNegativeSubject() {
        return tree.children(node, "nsubj", "obj").stream()
                .filter(subject -> subject != below)
                .anyMatch(subject -> words.nobody().contains(lemma(subject))
                        || tree.children(subject, "det", "cc:preconj").stream()
                                .anyMatch(det -> words.negations().contains(lemma(det))));
    }

    private Stance one(int child, Stance soFar) {
        String lemma = lemma(child);
        if (words.probable().contains(lemma)) {
            return Stance.PROBABLE;
        }
        if (words.possible().contains(lemma)) {
            return Stance.POSSIBLE;
        }
        return tree.isRelated(child, "aux") ? modal(lemma, soFar) : condition(child);
    }

    private Stance modal(String lemma, Stance soFar) {
        boolean couldNot = lemma.equals("could") && soFar.equals(Stance.NEGATED);
        if (words.mayModals().contains(lemma) && !couldNot) {
            return Stance.CONJECTURE;
        }
        if (words.advice().contains(lemma) || lemma.equals("can")) {
            return soFar.equals(Stance.NEGATED) && lemma.equals("can") ? Stance.PLAIN : Stance.HYPOTHETICAL;
        }
        if (lemma.equals("would")) {
            return isReportedInPast() ? Stance.PLANNED : Stance.PREDICTED;
        }
        return lemma.equals("will") ? Stance.PLANNED : Stance.PLAIN;
    }

    /** After past speech "would" stands for the speaker's "will". */
    private boolean isReportedInPast() {
        int top = node;
        while (Set.of("xcomp", "conj", "cop").contains(tree.relation(top)) && tree.governor(top) >= 0) {
            top = tree.governor(top);
        }
        boolean clause = tree.isRelated(top, "ccomp") || tree.isRelated(top, "parataxis");
        return clause && sentence.token(tree.governor(top)).pos().matches("VBD|VBN");
    }

    private Stance condition(int child) {
        boolean opens = tree.isRelated(child, "mark") || tree.isRelated(child, "advmod");
        return opens && words.conditions().contains(lemma(child)) ? Stance.CONJECTURE : Stance.PLAIN;
    }

    /** "Warned Peru of a war if it armed the rebels": the warning depends on nothing. */
    private boolean isTold() {
        return sentence.token(node).pos().equals("VBD")
                && tree.child(node, "aux").isEmpty()
                && tree.children(node, "advcl").stream().allMatch(clause -> clause > node);
    }

    /** Tells whether a clause of condition depends on the node. */
    private boolean isConditional() {
        return tree.children(node, "advcl").stream().anyMatch(clause -> opensCondition(clause) || isInverted(clause));
    }

    /** Tells whether an auxiliary stands before the subject, as in "had Peru left", and the sentence asks nothing. */
    private boolean isInverted(int verb) {
        boolean asks = lemma(sentence.tokens().size() - 1).equals("?");
        return !asks
                && tree.children(verb, "aux", "aux:pass", "cop").stream()
                        .filter(this::opensClause)
                        .anyMatch(auxiliary -> tree.children(verb, "nsubj", "nsubj:pass").stream()
                                .anyMatch(subject -> subject > auxiliary));
    }

    private boolean opensClause(int auxiliary) {
        boolean first = auxiliary == 0 || sentence.token(auxiliary - 1).pos().matches(",|:|``|CC");
        boolean negated = auxiliary > 0 && lemma(auxiliary - 1).equals("nor");
        String word = sentence.token(auxiliary).text().toLowerCase(Locale.ROOT);
        return first && !negated && INVERTED.contains(word);
    }

    private boolean opensCondition(int clause) {
        List<Integer> tokens = tree.subtree(clause);
        String opening = tokens.stream()
                .limit(3)
                .map(i -> sentence.token(i).text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return words.conditions().stream().anyMatch(word -> (opening + " ").startsWith(word + " "));
    }

    private String lemma(int index) {
        return sentence.token(index).lemma().toLowerCase(Locale.ROOT);
    }

    private String next(int index) {
        return index + 1 < sentence.tokens().size() ? lemma(index + 1) : "";
    }
}
