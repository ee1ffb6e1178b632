package org.chancery.document;

import java.time.DateTimeException;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.model.PartialDate;

/** Reads dates as people and programs write them, by patterns with the groups {@code year}, {@code month} and {@code day}. */
final class TextDates {
    private static final Pattern ISO = Pattern.compile("^(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:[T ].*)?$");

    private final List<Cue> cues;

    TextDates(List<Cue> cues) {
        this.cues = List.copyOf(cues);
    }

    /** Returns the date that the whole text gives; absent if it gives none. */
    Optional<PartialDate> parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return iso(iso.group(1));
        }
        return cues.stream().flatMap(cue -> found(cue.matcher(text)).stream()).findFirst();
    }

    private static Optional<PartialDate> found(Matcher matcher) {
        return matcher.find() ? read(matcher, year(matcher)) : Optional.empty();
    }

    private static Optional<PartialDate> iso(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the year that the match gives, 0 if it gives none. */
    static int year(Matcher match) {
        return group(match, "year").map(Integer::parseInt).orElse(0);
    }

    /** Returns the date of the match in the year given; absent if it has no such month or day. */
    static Optional<PartialDate> read(Matcher match, int year) {
        int month = group(match, "month").map(TextDates::month).orElse(0);
        int day = group(match, "day").map(Integer::parseInt).orElse(0);
        try {
            return Optional.of(new PartialDate(year, month, day));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        if (name.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(name);
        }
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Stream.of(Month.values())
                .filter(month -> month.name().startsWith(start))
                .mapToInt(Month::getValue)
                .findFirst()
                .orElse(0);
    }

    /** Returns what a named group matched; absent if the pattern has no such group or it matched nothing. */
    static Optional<String> group(Matcher match, String name) {
        // Java 17 has no way to ask a pattern for its groups.
        try {
            return Optional.ofNullable(match.group(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
