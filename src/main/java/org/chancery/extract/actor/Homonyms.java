package org.chancery.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.KnownName;
import org.chancery.model.MentionKind;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Knows by the words behind it that the name of a state or city is another's: "Lebanon, Ohio", "Paris Hilton". */
final class Homonyms {
    private final Lexicon lexicon;
    private final NameTrie known;

    Homonyms(Lexicon lexicon, NameTrie known) {
        this.lexicon = lexicon;
        this.known = known;
    }

    /** Returns the other that is meant, perhaps with more words than the known name; empty if the known name stands. */
    Optional<Found> other(Phrase phrase, List<KnownName> names) {
        boolean land = names.stream()
                .anyMatch(name ->
                        name.actor().type() == ActorType.STATE || name.actor().type() == ActorType.PLACE);
        return land ? town(phrase).or(() -> district(phrase)).or(() -> person(phrase)) : Optional.empty();
    }

    /** "Nassau County" */
    private Optional<Found> district(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        boolean longer = phrase.to() < sentence.tokens().size()
                && Character.isUpperCase(sentence.token(phrase.to()).text().charAt(0))
                && lexicon.has("local-place", sentence.token(phrase.to()));
        return longer
                ? Optional.of(found(
                        new Phrase(sentence, phrase.number(), phrase.from(), phrase.to() + 1),
                        ActorType.PLACE,
                        "homonym:district"))
                : Optional.empty();
    }

    private Optional<Found> town(Phrase phrase) {
        return isTown(phrase) ? Optional.of(found(phrase, ActorType.PLACE, "homonym:town")) : Optional.empty();
    }

    /** Tells whether the name of a state of the United States stands behind the name, after a comma. */
    boolean isTown(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int comma = phrase.to();
        if (comma + 1 >= sentence.tokens().size()
                || !sentence.token(comma).text().equals(",")) {
            return false;
        }
        String state = sentence.token(comma + 1).text().toLowerCase(Locale.ROOT);
        boolean more = comma + 2 < sentence.tokens().size();
        return lexicon.has("us-state", state)
                || more
                        && lexicon.has(
                                "us-state",
                                state + " " + sentence.token(comma + 2).text().toLowerCase(Locale.ROOT));
    }

    private Optional<Found> person(Phrase phrase) {
        Sentence sentence = phrase.sentence();
        int to = phrase.to();
        if (phrase.size() != 1 || !lexicon.has("given-place", sentence.token(phrase.from()))) {
            return Optional.empty();
        }
        while (to < sentence.tokens().size() && isFamilyName(sentence, to)) {
            to++;
        }
        return to == phrase.to()
                ? Optional.empty()
                : Optional.of(found(
                        new Phrase(sentence, phrase.number(), phrase.from(), to),
                        ActorType.PERSON,
                        "homonym:given-name"));
    }

    private boolean isFamilyName(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return token.isName()
                && token.entity().matches("LOCATION|PERSON")
                && lexicon.firstOf(
                                token, "place-noun", "place-part-noun", "town-noun", "organization-noun", "body-name")
                        .isEmpty()
                && known.hits(sentence.tokens(), index).isEmpty();
    }

    private static Found found(Phrase phrase, ActorType type, String reason) {
        return new Found(phrase, MentionKind.NAME, Optional.of(type), List.of(), reason);
    }
}
