package org.chancery.extract.actor;

import java.util.Set;
import java.util.stream.Stream;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;

/** The names that a sentence gives to those whom it describes: "the rebels, known as the NLA", "the men of the coast guard". */
final class Aliases {
    private static final Set<String> NAMING = Set.of("know", "call", "dub", "name");
    private static final Set<String> MEMBERS =
            Set.of("man", "soldier", "fighter", "militant", "troop", "sailor", "gunman", "force");

    private Aliases() {}

    /** Returns tokens at which such a name may stand. */
    static Stream<Integer> of(Sentence sentence, int head) {
        return Stream.concat(given(sentence, head), whole(sentence, head));
    }

    private static Stream<Integer> given(Sentence sentence, int head) {
        DependencyTree tree = sentence.tree();
        return tree.children(head, "acl").stream()
                .filter(verb -> NAMING.contains(sentence.token(verb).lemma()))
                .flatMap(verb -> tree.children(verb, "obl", "xcomp", "obj", "nmod").stream())
                .filter(name -> ClauseReader.preposition(sentence, name).matches("as|"));
    }

    /** The men of a force are the force. */
    private static Stream<Integer> whole(Sentence sentence, int head) {
        boolean several =
                sentence.token(head).pos().equals("NNS") && MEMBERS.contains(Lexicon.lemma(sentence.token(head)));
        return several
                ? Counting.of(sentence, head)
                        .filter(name -> sentence.token(name).isNoun())
                : Stream.empty();
    }
}
