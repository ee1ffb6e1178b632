package org.chancery.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.MentionKind;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the pronouns of the third person, but for an "it" that stands for nothing. */
final class PronounFinder {
    private static final Map<String, Optional<ActorType>> PRONOUNS = Map.ofEntries(
            Map.entry("he", Optional.of(ActorType.PERSON)),
            Map.entry("him", Optional.of(ActorType.PERSON)),
            Map.entry("his", Optional.of(ActorType.PERSON)),
            Map.entry("himself", Optional.of(ActorType.PERSON)),
            Map.entry("she", Optional.of(ActorType.PERSON)),
            Map.entry("her", Optional.of(ActorType.PERSON)),
            Map.entry("herself", Optional.of(ActorType.PERSON)),
            Map.entry("it", Optional.of(ActorType.STATE)),
            Map.entry("its", Optional.of(ActorType.STATE)),
            Map.entry("itself", Optional.of(ActorType.STATE)),
            Map.entry("they", Optional.of(ActorType.GROUP)),
            Map.entry("them", Optional.of(ActorType.GROUP)),
            Map.entry("their", Optional.of(ActorType.GROUP)),
            Map.entry("whose", Optional.of(ActorType.GROUP)));

    List<Found> find(Sentence sentence, int number) {
        List<Found> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Optional<ActorType> type = PRONOUNS.getOrDefault(token.text().toLowerCase(Locale.ROOT), Optional.empty());
            if (type.isPresent() && !isExpletive(sentence, token)) {
                Phrase phrase = new Phrase(sentence, number, token.index(), token.index() + 1);
                found.add(new Found(phrase, MentionKind.PRONOUN, type, List.of(), "pronoun"));
            }
        }
        return found;
    }

    /** "It is clear that …", "it took years to …". */
    private static boolean isExpletive(Sentence sentence, Token token) {
        DependencyTree tree = sentence.tree();
        int governor = tree.governor(token.index());
        if (!token.text().equalsIgnoreCase("it") || governor == DependencyTree.NONE) {
            return false;
        }
        boolean predicate = tree.child(governor, "cop").isPresent();
        boolean clause =
                tree.child(governor, "csubj", "ccomp", "xcomp", "advcl").isPresent();
        return tree.relation(token.index()).equals("expl")
                || (predicate && (clause || sentence.token(governor).pos().startsWith("JJ")));
    }
}
