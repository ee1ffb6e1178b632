package org.chancery.extract.actor;

import java.util.Set;
import org.chancery.extract.rule.WordLists;
import org.chancery.model.Clues.ClauseRole;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** Tells what a word does in its clause, and whether the name of a city stands there as one who acts or as a place. */
final class ClauseReader {
    private final Set<String> locative;
    private final Set<String> directional;
    private final Set<String> motion;
    private final Set<String> placeVerbs;
    private final Set<String> placeNouns;
    private final Set<String> venueNouns;

    ClauseReader(WordLists words) {
        locative = Set.copyOf(words.words("locative-preposition"));
        directional = Set.copyOf(words.words("directional-preposition"));
        motion = Set.copyOf(words.words("motion"));
        placeVerbs = Set.copyOf(words.words("place-verb"));
        placeNouns = Set.copyOf(words.words("place-noun"));
        venueNouns = Set.copyOf(words.words("venue-noun"));
    }

    ClauseRole role(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        String relation = tree.relation(token);
        return switch (relation) {
            case "nsubj", "nsubj:pass", "csubj", "nsubj:xsubj", "nsubj:outer" -> ClauseRole.SUBJECT;
            case "obj", "iobj" -> ClauseRole.OBJECT;
            case "nmod:poss" -> ClauseRole.POSSESSOR;
            case "compound", "amod", "nummod" -> ClauseRole.ATTRIBUTE;
            case "conj", "appos", "flat" -> role(sentence, tree.governor(token));
            default -> ClauseRole.OTHER;
        };
    }

    /** Tells whether the name of a place stands for those who govern there. */
    boolean acts(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        int governor = tree.governor(token);
        if (governor == DependencyTree.NONE) {
            return false;
        }
        String lemma = lemma(sentence, governor);
        return switch (tree.relation(token)) {
            case "conj" ->
                tree.child(token, "case").isPresent()
                        ? actsUnderPreposition(sentence, token)
                        : acts(sentence, governor);
            case "nsubj" -> !placeNouns.contains(lemma);
            case "nsubj:pass", "obj" -> !placeVerbs.contains(lemma) && !motion.contains(lemma);
            case "iobj" -> true;
            case "nmod:poss", "compound", "amod" -> !placeNouns.contains(lemma) && !venueNouns.contains(lemma);
            case "obl", "nmod" -> actsUnderPreposition(sentence, token);
            default -> false;
        };
    }

    private boolean actsUnderPreposition(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        String preposition = tree.child(token, "case").stream()
                .mapToObj(child -> lemma(sentence, child))
                .findFirst()
                .orElse("");
        String governor = lemma(sentence, tree.governor(token));
        if (preposition.isEmpty() || locative.contains(preposition) || placeNouns.contains(governor)) {
            return false;
        }
        return !directional.contains(preposition) || !motion.contains(governor);
    }

    private static String lemma(Sentence sentence, int token) {
        return sentence.token(token).lemma().toLowerCase(java.util.Locale.ROOT);
    }
}
