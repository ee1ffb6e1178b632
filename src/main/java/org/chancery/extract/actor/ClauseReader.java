package org.chancery.extract.actor;

import java.util.OptionalInt;
import org.chancery.model.Clues.Role;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** Tells what a word does in its clause, and whether the name of a city stands there as one who acts or as a place. */
final class ClauseReader {
    private final Lexicon lexicon;

    ClauseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Role role(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        return switch (tree.relation(token)) {
            case "nsubj", "nsubj:pass", "csubj", "nsubj:xsubj", "nsubj:outer" -> Role.SUBJECT;
            case "obj", "iobj" -> isInverted(sentence, token) ? Role.SUBJECT : Role.OBJECT;
            case "nmod:poss" -> Role.POSSESSOR;
            case "compound", "amod", "nummod" -> Role.ATTRIBUTE;
            case "conj", "appos", "flat" -> role(sentence, tree.governor(token));
            case "obl", "obl:agent", "nmod" -> isAgent(sentence, token) ? Role.SUBJECT : Role.OTHER;
            default -> Role.OTHER;
        };
    }

    /** In "…, said one official" the parser often takes the speaker for what is said. */
    private boolean isInverted(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        int verb = tree.governor(token);
        boolean usual = lexicon.has("saying-verb", sentence.token(verb))
                && sentence.token(verb).text().matches("(?i)said|says|added|told|wrote|asked|explained");
        boolean quoted = verb > 0
                && lexicon.has("quotation-mark", sentence.token(verb - 1).text());
        return verb < token && (usual || quoted) && tree.child(verb, "nsubj").isEmpty();
    }

    private boolean isAgent(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        String preposition = preposition(sentence, token);
        if (preposition.equals("of") && has("view-noun", sentence, tree.governor(token))) {
            return preposition(sentence, tree.governor(token)).matches("in|by|to");
        }
        boolean passive =
                tree.child(tree.governor(token), "nsubj:pass", "aux:pass").isPresent()
                        || sentence.token(tree.governor(token)).pos().equals("VBN");
        return preposition.equals("accord") || preposition.equals("according") || (preposition.equals("by") && passive);
    }

    /** Tells whether the subject only undergoes what the verb says. */
    boolean isPassiveSubject(Sentence sentence, int token) {
        return sentence.tree().relation(token).equals("nsubj:pass");
    }

    /** Tells whether the name of a place stands for those who govern there. */
    boolean acts(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        int governor = tree.governor(token);
        if (governor == DependencyTree.NONE) {
            return isPredicate(sentence, token);
        }
        return switch (tree.relation(token)) {
            case "conj" ->
                preposition(sentence, token).isEmpty()
                        ? acts(sentence, governor)
                        : actsUnderPreposition(sentence, token);
            case "nsubj" -> !has("place-noun", sentence, governor);
            case "nsubj:pass", "obj" -> !has("place-verb", sentence, governor) && !has("motion", sentence, governor);
            case "iobj" -> true;
            case "nmod:poss", "compound", "amod" -> !isVenue(sentence, token, governor);
            case "obl", "nmod" -> actsUnderPreposition(sentence, token);
            default -> isPredicate(sentence, token);
        };
    }

    /** "Their patron is Moscow", but not "the capital is Moscow". */
    private boolean isPredicate(Sentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        OptionalInt subject = tree.child(token, "nsubj");
        return subject.isPresent()
                && tree.child(token, "cop").isPresent()
                && !has("place-noun", sentence, subject.getAsInt())
                && !has("town-noun", sentence, subject.getAsInt())
                && tree.child(token, "case").isEmpty();
    }

    private boolean isVenue(Sentence sentence, int token, int governor) {
        boolean possessor = sentence.tree().relation(token).equals("nmod:poss");
        return has("place-noun", sentence, governor) || (!possessor && has("venue-noun", sentence, governor));
    }

    private boolean actsUnderPreposition(Sentence sentence, int token) {
        String preposition = preposition(sentence, token);
        int governor = sentence.tree().governor(token);
        if (preposition.isEmpty()
                || lexicon.has("locative-preposition", preposition)
                || has("place-noun", sentence, governor)) {
            return false;
        }
        return !lexicon.has("directional-preposition", preposition) || !has("motion", sentence, governor);
    }

    private boolean has(String list, Sentence sentence, int token) {
        return lexicon.has(list, Lexicon.lemma(sentence.token(token)));
    }

    /** Returns the preposition before the word, in dictionary form; empty if there is none. */
    static String preposition(Sentence sentence, int token) {
        OptionalInt mark = sentence.tree().child(token, "case");
        boolean possessive =
                mark.isPresent() && sentence.token(mark.getAsInt()).pos().equals("POS");
        return mark.isEmpty() || possessive ? "" : Lexicon.lemma(sentence.token(mark.getAsInt()));
    }
}
