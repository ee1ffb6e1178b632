package org.chancery.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.MentionKind;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Tells what kind of actor a recognised name names, by its last word where that says more than the recogniser. */
final class NameTyper {
    private final Lexicon lexicon;

    NameTyper(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the name with its type; empty if it names no actor. */
    Optional<Found> typed(Phrase phrase) {
        Token last = phrase.sentence().token(phrase.to() - 1);
        boolean letters = phrase.text().codePoints().filter(Character::isLetter).count() > 1;
        if (!letters
                || isTitle(phrase)
                || lexicon.has("not-actor-name", last)
                || last.text().matches("I{2,3}|IV|VI{0,3}")) {
            return Optional.empty();
        }
        ActorType type = type(phrase, last);
        return Optional.of(
                new Found(phrase, MentionKind.NAME, Optional.of(type), List.of(), "recogniser:" + type.label()));
    }

    private ActorType type(Phrase phrase, Token last) {
        String entity = phrase.sentence().token(phrase.from()).entity();
        boolean body = phrase.size() > 1 && lexicon.has("organization-noun", last);
        if (entity.equals("PERSON") && !body) {
            return isLocated(phrase) ? ActorType.PLACE : ActorType.PERSON;
        }
        if (entity.equals("LOCATION") && !body) {
            return ActorType.PLACE;
        }
        return isArmed(phrase, last)
                ? ActorType.ARMED_GROUP
                : isStateBody(phrase) ? ActorType.GOVERNMENT_BODY : ActorType.ORGANIZATION;
    }

    /** "in Vung Tau", which the recogniser takes for a person; "faith in Jo Roe" and "in Roe's view" are people. */
    private boolean isLocated(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        boolean inside =
                phrase.from() > 0 && sentence.token(phrase.from() - 1).text().matches("(?i)in|near");
        boolean owner = phrase.to() < sentence.tokens().size()
                && sentence.token(phrase.to()).pos().equals("POS");
        return inside
                && !owner
                && phrase.size() <= 2
                && !isTrusted(sentence, sentence.tree().governor(phrase.head()));
    }

    private boolean isTrusted(Sentence sentence, int governor) {
        return governor >= 0 && lexicon.has("trust-word", sentence.token(governor));
    }

    private boolean isArmed(Phrase phrase, Token last) {
        boolean modified = phrase.tokens().stream().anyMatch(token -> lexicon.has("armed-modifier", token));
        return lexicon.has("armed-name", last)
                || (modified && last.text().matches("(?i)army|forces|force|corps|guards?"));
    }

    /** "Defense" in "Defense Secretary William Perry", "State" in "Secretary of State John Kerry", and what is no name at all. */
    private boolean isTitle(Phrase phrase) {
        boolean single =
                phrase.size() == 1 && phrase.to() < phrase.sentence().tokens().size();
        boolean ofOffice = single
                && phrase.from() > 1
                && phrase.sentence().token(phrase.from() - 1).text().equals("of")
                && lexicon.has("office-noun", phrase.sentence().token(phrase.from() - 2))
                && phrase.sentence().token(phrase.to()).entity().equals("PERSON");
        return ofOffice || isCommon(phrase) || isTag(phrase) || isShip(phrase) || isDepartment(phrase, single);
    }

    /** "R-Ohio" and "Va." behind the name of a politician or a town, "Smith v. Jones" */
    private boolean isTag(Phrase phrase) {
        boolean single = phrase.size() == 1;
        return single && (phrase.text().matches("[DRI]-\\p{Lu}.*") || isAbbreviatedState(phrase.text()))
                || !single
                        && phrase.tokens().stream()
                                .anyMatch(token -> token.text().matches("vs?\\."));
    }

    private boolean isAbbreviatedState(String text) {
        String state = text.toLowerCase(Locale.ROOT);
        return lexicon.has("us-state", state.endsWith(".") ? state : state + ".");
    }

    /** Tells whether the name of a place goes on behind the word: "Gulf of Mexico", "New Mexico". */
    boolean continues(Token word) {
        return word.text().equals("of")
                || lexicon.has("place-prefix", word.text().toLowerCase(Locale.ROOT));
    }

    /** "Center" left over from a longer name */
    private boolean isCommon(Phrase phrase) {
        Token word = phrase.sentence().token(phrase.from());
        return phrase.size() == 1
                && lexicon.firstOf(
                                word,
                                "organization-noun",
                                "country-noun",
                                "place-noun",
                                "place-fragment",
                                "party-adjective")
                        .isPresent();
    }

    /** "the Admiral Kuznetsov" */
    private boolean isShip(Phrase phrase) {
        return phrase.from() > 1
                && phrase.sentence().token(phrase.from()).entity().equals("PERSON")
                && lexicon.has("ship-title", phrase.sentence().token(phrase.from() - 1))
                && phrase.sentence().token(phrase.from() - 1).isName()
                && phrase.sentence().token(phrase.from() - 2).text().equalsIgnoreCase("the");
    }

    private boolean isDepartment(Phrase phrase, boolean single) {
        return single
                && phrase.sentence().token(phrase.from()).entity().equals("ORGANIZATION")
                && !phrase.text().equals(phrase.text().toUpperCase(Locale.ROOT))
                && phrase.sentence().token(phrase.to()).isName()
                && lexicon.has("office-noun", phrase.sentence().token(phrase.to()));
    }

    boolean narrows(Token before) {
        return lexicon.has("compass-word", before);
    }

    boolean isStateBody(Phrase phrase) {
        Token first = phrase.sentence().token(phrase.from());
        Token last = phrase.sentence().token(phrase.to() - 1);
        boolean chamber = first.text().matches("House|Senate") && last.text().matches("Committee|Subcommittee");
        return chamber
                || lexicon.has("body-name", last)
                || (phrase.size() > 2 && lexicon.has("body-name", first))
                || isBodyOf(phrase);
    }

    /** "the Philippine Department of Foreign Affairs" */
    private boolean isBodyOf(Phrase phrase) {
        return phrase.tokens().stream()
                .skip(1)
                .filter(token -> token.text().matches("of|for"))
                .findFirst()
                .map(of -> phrase.sentence().token(of.index() - 1))
                .filter(word -> lexicon.has("body-name", word))
                .isPresent();
    }

    /** "the Foreign and Security Policy Program" is one name. */
    private static int withConjunct(Phrase phrase, int from) {
        Sentence sentence = phrase.sentence();
        boolean conjoined = from > 2
                && sentence.token(from).entity().equals("ORGANIZATION")
                && sentence.token(from - 1).text().equals("and")
                && sentence.token(from - 2).isName()
                && sentence.token(from - 2).entity().equals("O")
                && sentence.token(from - 3).text().equalsIgnoreCase("the");
        return conjoined ? from - 2 : from;
    }

    /** Returns the name without titles in front, which the recogniser sometimes takes for a part of it. */
    Phrase trimmed(Phrase phrase) {
        int from = phrase.from();
        if (phrase.sentence().token(from).entity().equals("PERSON") && !isShip(phrase)) {
            while (from < phrase.to() - 1
                    && lexicon.has("office-noun", phrase.sentence().token(from))) {
                from++;
            }
        }
        return new Phrase(phrase.sentence(), phrase.number(), withConjunct(phrase, from), phrase.to());
    }
}
