package org.chancery.extract.actor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.extract.rule.WordLists;
import org.chancery.text.Token;

/** The word lists of this package, asked for by name. */
final class Lexicon {
    private final WordLists words;
    private final Map<String, Set<String>> sets = new ConcurrentHashMap<>();

    Lexicon(WordLists words) {
        this.words = words;
    }

    boolean has(String list, String word) {
        return sets.computeIfAbsent(list, name -> Set.copyOf(words.words(name))).contains(word);
    }

    /** Tells whether the list holds the dictionary form of the word or the word itself, in lower case. */
    boolean has(String list, Token token) {
        return has(list, lemma(token)) || has(list, token.text().toLowerCase(Locale.ROOT));
    }

    /** Returns the dictionary form in lower case; a people is more than persons. */
    static String lemma(Token token) {
        return token.text().equalsIgnoreCase("people")
                ? "people"
                : token.lemma().toLowerCase(Locale.ROOT);
    }

    /** Returns the first of the lists that holds the word. */
    Optional<String> firstOf(Token token, String... lists) {
        for (String list : lists) {
            if (has(list, token)) {
                return Optional.of(list);
            }
        }
        return Optional.empty();
    }
}
