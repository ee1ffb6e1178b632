package org.chancery.resolve;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.model.PersonName;

/** Makes the ways in which one foreign name is written in Latin letters alike: Qadhafi and Gadafi, Tartous and Tartus. */
final class Spellings {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}.'\u2018\u2019`]+");
    private static final Set<String> ARTICLES = Set.of("al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul");
    /** Shorter words have too few letters to tell names apart once some are made alike. */
    private static final int SHORTEST = 4;

    private final List<Rule> rules;

    /** One way of writing that is made like another, with two words that meet and two that stay apart. */
    record Rule(String id, Pattern pattern, String replacement, List<String> matches, List<String> rejects) {
        static Rule of(Table.Row row) {
            return new Rule(
                    row.need("id"),
                    Pattern.compile(row.need("pattern")),
                    row.get("replacement").orElse(""),
                    List.of(row.need("matches").split(" ~ ")),
                    List.of(row.need("rejects").split(" ~ ")));
        }
    }

    private Spellings(List<Rule> rules) {
        this.rules = rules;
    }

    /** Returns the rules, to be applied in that order. */
    static Spellings of(List<Rule> rules) {
        return new Spellings(List.copyOf(rules));
    }

    List<Rule> rules() {
        return rules;
    }

    /** Returns the key that all spellings of the name share; articles inside and "Jr." at the end do not count. */
    String key(String name) {
        List<String> parts = PersonName.parts(name);
        return IntStream.range(0, parts.size())
                .filter(part -> part == 0 || !ARTICLES.contains(parts.get(part).toLowerCase(Locale.ROOT)))
                .mapToObj(parts::get)
                .filter(part -> !part.matches("(?i)jr\\.?|sr\\.?"))
                .map(this::word)
                .collect(Collectors.joining());
    }

    /** Returns the key of the family name. */
    String surname(String name) {
        return word(PersonName.surname(name));
    }

    private String word(String part) {
        String word = MARKS.matcher(Normalizer.normalize(part.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        if (word.length() < SHORTEST) {
            return word;
        }
        for (Rule rule : rules) {
            word = rule.pattern().matcher(word).replaceAll(rule.replacement());
        }
        return word;
    }
}
