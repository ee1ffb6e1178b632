package org.chancery.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the title in front of a person's name: "Russian Foreign Minister" in "Russian Foreign Minister Sergei Lavrov". */
final class TitleReader {
    private final Lexicon lexicon;

    TitleReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Returns the name with its title and the owner of the office; empty if there is no title. */
    Optional<Phrase> titled(Phrase name) {
        Sentence sentence = name.sentence();
        int from = name.from();
        boolean office = false;
        while (from > 0 && belongs(sentence, from - 1, name.head())) {
            from--;
            office |= lexicon.has("office-noun", sentence.token(from));
        }
        while (from < name.from() && sentence.token(from).pos().equals("POS")) {
            from++;
        }
        return office ? Optional.of(new Phrase(sentence, name.number(), from, name.to())) : Optional.empty();
    }

    private boolean belongs(Sentence sentence, int index, int name) {
        Token token = sentence.token(index);
        if (token.text().equals("of")) {
            return index > 0 && lexicon.has("office-noun", sentence.token(index - 1));
        }
        boolean afterOf = index > 0 && sentence.token(index - 1).text().equals("of");
        boolean mark = token.pos().matches("POS|HYPH");
        return (token.isNoun() || token.pos().equals("JJ") || mark)
                && (afterOf
                        || mark
                        || lexicon.has("office-noun", token)
                        || sentence.tree().isUnder(index, name));
    }

    /** Returns the words of the title alone, without those that name the owner. */
    String title(Phrase whole, Phrase name, List<Found> all) {
        return whole.sentence().tokens().subList(whole.from(), name.from()).stream()
                .filter(token -> all.stream().noneMatch(other -> other.covers(token.index())))
                .filter(token -> token.isNoun() || token.pos().equals("JJ"))
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }
}
