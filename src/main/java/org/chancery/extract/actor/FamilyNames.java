package org.chancery.extract.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.ActorType;
import org.chancery.model.MentionKind;
import org.chancery.model.PersonName;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** The family names of the people whom a document names in full, found again where the recogniser overlooks them. */
final class FamilyNames {
    private static final int SHORTEST = 4;

    private final Set<String> surnames;

    private final Homonyms homonyms;

    private FamilyNames(Set<String> surnames, Homonyms homonyms) {
        this.surnames = surnames;
        this.homonyms = homonyms;
    }

    static FamilyNames of(Collection<List<Found>> named, Homonyms homonyms) {
        Set<String> surnames = named.stream()
                .flatMap(List::stream)
                .filter(found ->
                        found.isPerson() && !PersonName.isBare(found.phrase().text()))
                .map(found -> PersonName.surname(found.phrase().text()))
                .filter(surname -> surname.length() >= SHORTEST)
                .collect(Collectors.toUnmodifiableSet());
        return new FamilyNames(surnames, homonyms);
    }

    /** Returns the names of the sentence, those of one word that are family names taken for people. */
    List<Found> complete(Sentence sentence, int number, List<Found> named) {
        List<Found> all = new ArrayList<>();
        named.forEach(found -> all.add(isFamily(found) ? person(found.phrase()) : found));
        for (Token token : sentence.tokens()) {
            if (token.isName()
                    && isSurname(token.text())
                    && !isPlaced(new Phrase(sentence, number, token.index(), token.index() + 1))
                    && named.stream().noneMatch(found -> found.covers(token.index()))) {
                all.add(person(new Phrase(sentence, number, token.index(), token.index() + 1)));
            }
        }
        return all;
    }

    private boolean isFamily(Found found) {
        Phrase phrase = found.phrase();
        return phrase.size() == 1
                && isSurname(phrase.text())
                && !isPlaced(phrase)
                && (found.known().isEmpty() || isHomonym(found));
    }

    /** "Jordan scored" after "Michael Jordan", where the recogniser too takes it for a person. */
    private static boolean isHomonym(Found found) {
        return found.kind() == MentionKind.NAME
                && !found.isPerson()
                && found.phrase()
                        .sentence()
                        .token(found.phrase().from())
                        .entity()
                        .equals("PERSON");
    }

    /** "Madison, Wisconsin", "in Madison" are no people. */
    private boolean isPlaced(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        boolean place = sentence.token(phrase.from()).entity().equals("LOCATION");
        boolean inside =
                phrase.from() > 0 && sentence.token(phrase.from() - 1).text().matches("(?i)in|at|near|outside");
        return homonyms.isTown(phrase) || (place && inside);
    }

    private boolean isSurname(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && surnames.contains(PersonName.key(word));
    }

    private static Found person(Phrase phrase) {
        return new Found(phrase, MentionKind.NAME, Optional.of(ActorType.PERSON), List.of(), "document:surname");
    }
}
