package org.chancery.model;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A person's name taken apart: given names, and a family name whose particles ("al-", "de", "bin") do not count when
 * names are compared.
 */
public final class PersonName {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "as", "ash", "an", "ar", "at", "de", "del", "della", "di", "da", "dos", "van", "von", "der",
            "den", "bin", "ibn", "abu", "ben", "ould", "la", "le", "ter", "zu", "ul");

    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\-]+");

    private PersonName() {}

    /** Returns the parts of the name, split at white space and hyphens. */
    public static List<String> parts(String name) {
        return SEPARATOR.splitAsStream(name).filter(part -> !part.isEmpty()).toList();
    }

    /** Returns the family name without particles, in lower case: {@code assad} for "Bashar al-Assad". */
    public static String surname(String name) {
        List<String> parts = parts(name);
        String last = parts.get(parts.size() - 1);
        boolean suffix = parts.size() > 2 && last.matches("(?i)jr\\.?|sr\\.?|ii|iii|iv");
        return key(suffix ? parts.get(parts.size() - 2) : last);
    }

    /** Returns the word as it is compared: lower case, without particles in front. */
    public static String key(String name) {
        return String.join(" ", essential(name)).toLowerCase(Locale.ROOT);
    }

    private static List<String> essential(String name) {
        List<String> parts = parts(name);
        int from = 0;
        while (from < parts.size() - 1 && PARTICLES.contains(parts.get(from).toLowerCase(Locale.ROOT))) {
            from++;
        }
        return parts.subList(from, parts.size());
    }

    /** Tells whether the name is a family name alone, with or without particles: "Lavrov", "al-Assad". */
    public static boolean isBare(String name) {
        return essential(name).size() == 1;
    }

    public static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns the family names that a person of the reference data is known by, as {@link #key} gives them. */
    public static List<String> surnames(KnownActor person) {
        if (person.type() != ActorType.PERSON) {
            return List.of();
        }
        return Stream.concat(Stream.of(person.name()), person.names().stream())
                .map(PersonName::surname)
                .distinct()
                .toList();
    }
}
