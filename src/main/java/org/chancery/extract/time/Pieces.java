package org.chancery.extract.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extract.rule.NumberWords;

/** The words from which expressions of time are built, and what each stands for. */
final class Pieces {
    private static final String PAIR = "a couple of";
    private static final String NUMBER = PAIR + "|an?|\\d{1,3}|" + NumberWords.pattern();
    private static final String MONTH =
            "(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?= |\\.)\\.?|january|february|march"
                    + "|april|may|june|july|august|september|october|november|december";
    private static final String UNIT = "day|week|month|year|decade";
    private static final Map<String, String> PIECES = Map.ofEntries(
            Map.entry("y", "(?:1[5-9]|20)\\d\\d"),
            Map.entry("ry", "last|this|next"),
            Map.entry("y2", "(?:(?:1[5-9]|20)\\d\\d|\\d\\d(?! ?-))"),
            Map.entry("m", MONTH),
            Map.entry("md", "\\d\\d"),
            Map.entry("d", "[0-3]?\\d(?:st|nd|rd|th)?(?![\\d,.%])"),
            Map.entry("d2", "[0-3]?\\d(?:st|nd|rd|th)?(?![\\d,.%])"),
            Map.entry("w", "(?:mon|tues|wednes|thurs|fri|satur|sun)day"),
            Map.entry("s", "spring|summer|autumn|fall|winter"),
            Map.entry("n", NUMBER),
            Map.entry("u", UNIT),
            Map.entry("u2", UNIT),
            Map.entry("part", "early|mid|late|mid -|the end of|the beginning of|the start of"),
            Map.entry("rel", "last|next|this|this past|this coming|the past|the coming"),
            Map.entry("follow", "next|following|previous|preceding"));
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private Pieces() {}

    /** Returns the pattern with its parts filled in, for whole words only. */
    static Pattern compile(String pattern) {
        String filled = NAME.matcher(pattern)
                .replaceAll(found ->
                        Matcher.quoteReplacement("(?<" + found.group(1) + ">" + PIECES.get(found.group(1)) + ")"));
        return Pattern.compile("(?<= )(?:" + filled + ")(?= )");
    }

    static Optional<String> group(Matcher match, String name) {
        return match.pattern().pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(match.group(name))
                : Optional.empty();
    }

    static Optional<Integer> number(Matcher match, String name) {
        return group(match, name).map(Pieces::number);
    }

    private static int number(String words) {
        String digits = words.replaceAll("\\D", "");
        if (!digits.isEmpty()) {
            return Integer.parseInt(digits);
        }
        return words.equals(PAIR) ? 2 : words.matches("an?") ? 1 : (int) NumberWords.value(words);
    }

    static Optional<Month> month(Matcher match) {
        Optional<Month> byNumber =
                number(match, "md").filter(n -> n >= 1 && n <= 12).map(Month::of);
        return group(match, "m").map(Pieces::monthNamed).or(() -> byNumber);
    }

    private static Month monthNamed(String name) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3))) {
                return month;
            }
        }
        throw new IllegalArgumentException("not a month: " + name);
    }

    static Optional<DayOfWeek> weekday(Matcher match) {
        return group(match, "w").map(name -> DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** Returns the unit; a decade is given as {@link ChronoUnit#DECADES}. */
    static ChronoUnit unit(Matcher match) {
        String name = group(match, "u").or(() -> group(match, "u2")).orElse("day");
        return ChronoUnit.valueOf(name.toUpperCase(Locale.ROOT) + "S");
    }
}
