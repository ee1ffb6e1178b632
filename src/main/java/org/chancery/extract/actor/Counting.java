package org.chancery.extract.actor;

import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** Words that only count whom another word names: "dozens of rebels", "hundreds of thousands of people". */
final class Counting {
    private final Lexicon lexicon;

    Counting(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the noun that the word counts, behind "of"; "one of the envoys" is a single one and counts nobody. */
    Optional<Integer> counted(Sentence sentence, int head) {
        boolean counts = lexicon.has("count-noun", sentence.token(head))
                && !sentence.token(head).text().matches("(?i)one|none|half|part");
        return counts
                ? of(sentence, head)
                        .filter(noun -> sentence.token(noun).isNoun())
                        .findFirst()
                : Optional.empty();
    }

    /** Returns the word that stands in the noun's place in the clause: the one that counts it, or the noun itself. */
    int carrier(Sentence sentence, int noun) {
        DependencyTree tree = sentence.tree();
        int governor = tree.governor(noun);
        boolean isCounted = governor != DependencyTree.NONE
                && governor < noun
                && counted(sentence, governor).filter(word -> word == noun).isPresent();
        return isCounted ? carrier(sentence, governor) : noun;
    }

    static Stream<Integer> of(Sentence sentence, int head) {
        return sentence.tree().children(head, "nmod", "obl").stream()
                .filter(noun -> noun > head)
                .filter(noun -> ClauseReader.preposition(sentence, noun).equals("of"));
    }
}
