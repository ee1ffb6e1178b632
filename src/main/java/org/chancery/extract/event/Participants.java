package org.chancery.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.extract.Cast;
import org.chancery.model.ActorType;
import org.chancery.text.Sentence;

/** Whom the heads of phrases mean: the actor itself, or the one to whom "troops", "efforts" or "members" belong. */
final class Participants {
    private static final int MAX_DEPTH = 2;

    private final Set<String> relational;
    private final Cast cast;
    private final Sentence sentence;

    Participants(EventLexicon lexicon, Cast cast, Sentence sentence) {
        this.relational = Stream.of("relational-noun", "inert-noun")
                .flatMap(list -> lexicon.words(list).stream())
                .collect(Collectors.toUnmodifiableSet());
        this.cast = cast;
        this.sentence = sentence;
    }

    /** Returns the actors meant at the heads and their conjuncts, in order, each once. */
    Set<String> of(List<Integer> heads) {
        Set<String> found = new LinkedHashSet<>();
        heads.forEach(head -> collect(head, found));
        return found;
    }

    private void collect(int head, Set<String> found) {
        found.addAll(at(head, 0));
        sentence.tree().children(head, "conj").stream()
                .filter(conjunct -> !sentence.token(conjunct).isVerb())
                .forEach(conjunct -> collect(conjunct, found));
    }

    private Set<String> at(int head, int depth) {
        List<String> own = cast.meantAt(sentence, head);
        if (!own.isEmpty()) {
            return new LinkedHashSet<>(own);
        }
        Set<String> found = new LinkedHashSet<>();
        boolean other = relational.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
        if (depth < MAX_DEPTH && sentence.token(head).isNoun() && !other) {
            sentence.tree().children(head, "amod", "compound", "nmod:poss").stream()
                    .forEach(child -> withConjuncts(child, found));
            if (found.isEmpty()) {
                sentence.tree().children(head, "nmod").stream()
                        .filter(this::isOwner)
                        .forEach(child -> found.addAll(at(child, depth + 1)));
            }
        }
        return found;
    }

    private void withConjuncts(int child, Set<String> found) {
        found.addAll(cast.actorsAt(sentence, child));
    }

    private boolean isOwner(int head) {
        return sentence.tree().children(head, "case").stream()
                .map(i -> sentence.token(i).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(Set.of("of", "by", "from")::contains);
    }

    boolean isPlace(String actor) {
        return cast.actor(actor).type() == ActorType.PLACE;
    }
}
