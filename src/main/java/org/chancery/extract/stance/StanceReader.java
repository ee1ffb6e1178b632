package org.chancery.extract.stance;

import java.util.List;
import java.util.Locale;
import org.chancery.extract.rule.WordLists;
import org.chancery.model.Polarity;
import org.chancery.text.Sentence;

/** Reads how a sentence commits to what one of its words tells; immutable and safe to share. */
public final class StanceReader {
    private final StanceWords words;

    private StanceReader(StanceWords words) {
        this.words = words;
    }

    /** Returns a reader over the lists {@code stance-*}; throws the rule file exception if one is missing. */
    public static StanceReader load(WordLists lists) {
        return new StanceReader(StanceWords.of(lists));
    }

    /**
     * Returns the stance towards what the cue tells, within its own clause and under the words that take it as their
     * complement; a verb of saying ends the scope, a verb of denial denies.
     *
     * @param cue index of a token of the sentence: a verb, or the noun that names the act or the tie
     */
    public Stance read(Sentence sentence, int cue) {
        Stance stance = Stance.PLAIN;
        for (Scope.Step step : Scope.above(sentence, cue, words)) {
            Stance added = read(sentence, step);
            stance = step.bond() == Scope.Bond.SHARED ? stance.alongside(added) : stance.and(added);
        }
        return stance.settled();
    }

    private Stance read(Sentence sentence, Scope.Step step) {
        Stance meaning = step.bond().governs ? meaning(sentence, step) : Stance.PLAIN;
        boolean counts = step.bond().modifies || meaning.polarity() == Polarity.DENIED;
        Stance modifiers = counts ? Modifiers.read(sentence, words, step) : Stance.PLAIN;
        boolean notRuledOut = isRuleOut(sentence, step.node()) && modifiers.polarity() == Polarity.DENIED;
        return notRuledOut ? Stance.CONJECTURE : modifiers.and(meaning);
    }

    private Stance meaning(Sentence sentence, Scope.Step step) {
        String lemma = sentence.token(step.node()).lemma().toLowerCase(Locale.ROOT);
        boolean noun = sentence.token(step.below()).isNoun()
                && !sentence.tree().isRelated(step.below(), "ccomp")
                && !sentence.tree().isRelated(step.below(), "xcomp");
        return noun && words.clauseOnly().contains(lemma)
                ? Stance.PLAIN
                : governor(lemma, isRuleOut(sentence, step.node()));
    }

    private static boolean isRuleOut(Sentence sentence, int node) {
        List<Integer> particles = sentence.tree().children(node, "compound:prt");
        return sentence.token(node).lemma().equals("rule")
                && particles.stream().anyMatch(i -> sentence.token(i).lemma().equals("out"));
    }

    private Stance governor(String lemma, boolean ruleOut) {
        if (ruleOut || (!lemma.equals("rule") && words.deniers().contains(lemma))) {
            return Stance.NEGATED;
        }
        if (words.planners().contains(lemma)) {
            return Stance.PLANNED;
        }
        if (words.advisers().contains(lemma)) {
            return Stance.HYPOTHETICAL;
        }
        if (words.possibleGovernors().contains(lemma)) {
            return lemma.matches("appear|seem|look") ? Stance.POSSIBLE : Stance.CONJECTURE;
        }
        return words.probableGovernors().contains(lemma) ? Stance.PROBABLE : Stance.PLAIN;
    }
}
