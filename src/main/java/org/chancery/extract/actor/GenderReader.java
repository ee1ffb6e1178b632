package org.chancery.extract.actor;

import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.model.Clues.Gender;
import org.chancery.model.MentionKind;
import org.chancery.text.Token;

/** Tells the gender of a word for a person, by pronoun, title or given name. */
final class GenderReader {
    private final Lexicon lexicon;

    GenderReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Gender> of(Found found, Optional<Phrase> titled) {
        if (!found.isPerson()) {
            return Optional.empty();
        }
        Phrase phrase = titled.orElse(found.phrase());
        Token first = found.phrase().tokens().get(0);
        if (found.kind() == MentionKind.PRONOUN) {
            return Optional.of(first.text().matches("(?i)she|her|herself") ? Gender.FEMALE : Gender.MALE);
        }
        if (has("female-title", phrase) || lexicon.has("female-name", first.text())) {
            return Optional.of(Gender.FEMALE);
        }
        return has("male-title", phrase) ? Optional.of(Gender.MALE) : Optional.empty();
    }

    private boolean has(String list, Phrase phrase) {
        return IntStream.range(phrase.from(), phrase.to())
                .anyMatch(index -> lexicon.has(list, phrase.sentence().token(index)));
    }
}
