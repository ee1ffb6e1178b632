package org.chancery.extract.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.extract.Cast;
import org.chancery.model.ActorType;
import org.chancery.model.MentionKind;
import org.chancery.text.Sentence;

/** Whom the heads of phrases mean: the actor itself, or the one to whom "troops", "efforts" or "members" belong. */
final class Participants {
    private static final int MAX_DEPTH = 2;

    private final Set<String> relational;
    private final Set<String> instruments;
    private final Set<String> partitives;
    private final EventLexicon lexicon;
    private final Cast cast;
    private final Sentence sentence;

    Participants(EventLexicon lexicon, Cast cast, Sentence sentence) {
        this.relational = Stream.of("relational-noun", "inert-noun")
                .flatMap(list -> lexicon.words(list).stream())
                .collect(Collectors.toUnmodifiableSet());
        this.instruments = lexicon.words("instrument-noun");
        this.partitives = lexicon.words("partitive-noun");
        this.lexicon = lexicon;
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
        Set<String> inside = partOf(head, depth);
        if (!inside.isEmpty()) {
            return inside;
        }
        List<String> own = cast.meantAt(sentence, head);
        if (!own.isEmpty() && !isInstrument(head)) {
            return new LinkedHashSet<>(own);
        }
        Set<String> found = apposed(head);
        boolean other = relational.contains(lemma(head));
        if (found.isEmpty() && depth < MAX_DEPTH && sentence.token(head).isNoun() && !other) {
            sentence.tree().children(head, "amod", "compound", "nmod:poss").stream()
                    .forEach(child -> withConjuncts(child, found));
            if (found.isEmpty() && !isEvent(head)) {
                sentence.tree().children(head, "nmod").stream()
                        .filter(this::isOwner)
                        .forEach(child -> found.addAll(at(child, depth + 1)));
            }
        }
        return found;
    }

    /** In "her Peruvian counterpart, Carlos Vega" the one named is meant. */
    private Set<String> apposed(int head) {
        Set<String> found = new LinkedHashSet<>();
        sentence.tree().children(head, "appos").stream()
                .filter(name -> sentence.token(name).isName())
                .forEach(name -> found.addAll(cast.actorsAt(sentence, name)));
        return found;
    }

    /** "The murder of the minister" is not done by the minister. */
    private boolean isEvent(int head) {
        return lexicon.noun(lemma(head)).stream()
                .anyMatch(entry -> entry.rule().nounPatient().contains("of"));
    }

    /** Weapons and vehicles do not act; those do to whom they belong. */
    private boolean isInstrument(int head) {
        boolean named = cast.mentionAt(sentence, head)
                .filter(mention -> mention.kind() == MentionKind.NAME)
                .isPresent();
        return !named && instruments.contains(lemma(head));
    }

    /** Returns who is meant within "dozens of fighters" and "Armenian and Turkish troops"; none if the phrase is one actor. */
    private Set<String> partOf(int head, int depth) {
        boolean counts = depth < MAX_DEPTH && partitives.contains(lemma(head));
        Set<String> found = new LinkedHashSet<>();
        if (counts) {
            sentence.tree().children(head, "nmod").stream()
                    .filter(this::isOwner)
                    .forEach(child -> found.addAll(of(List.of(child))));
            return found;
        }
        sentence.tree().children(head, "amod", "compound").stream()
                .filter(child -> !sentence.tree().children(child, "conj").isEmpty())
                .forEach(child -> withConjuncts(child, found));
        return found.size() > 1 ? found : Set.of();
    }

    private String lemma(int index) {
        return sentence.token(index).lemma().toLowerCase(Locale.ROOT);
    }

    private void withConjuncts(int child, Set<String> found) {
        found.addAll(cast.actorsAt(sentence, child));
    }

    private boolean isOwner(int head) {
        return sentence.tree().children(head, "case").stream()
                .map(i -> sentence.token(i).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(Set.of("of", "by", "from")::contains);
    }

    boolean canBePlace(String actor) {
        return isPlace(actor) || cast.actor(actor).type() == ActorType.STATE;
    }

    boolean isPlace(String actor) {
        return cast.actor(actor).type() == ActorType.PLACE;
    }
}
