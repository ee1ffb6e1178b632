package org.chancery.llm.reading;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extract.rule.NumberWords;

/** The numbers that a passage gives, in digits or words. */
final class NumbersInText {
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred", BigDecimal.valueOf(100),
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "m", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000),
            "bn", BigDecimal.valueOf(1_000_000_000),
            "trillion", BigDecimal.valueOf(1_000_000_000_000L),
            "dozen", BigDecimal.valueOf(12));
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.])(?<number>\\d[\\d,]{0,30}(?:\\.\\d{1,12})?|a|an|" + NumberWords.pattern()
                    + ")(?<scales>(?:[\\s-]{0,2}(?:hundred|thousand|million|billion|trillion|dozen|bn|m)\\b){0,3})");

    private NumbersInText() {}

    /** Tells whether the passage gives this number, scaled or not, as in "$1.5 billion" or "six". */
    static boolean give(String passage, BigDecimal number) {
        return of(passage).contains(number.stripTrailingZeros());
    }

    private static Set<BigDecimal> of(String passage) {
        Set<BigDecimal> numbers = new HashSet<>();
        Matcher match = NUMBER.matcher(passage.toLowerCase(Locale.ROOT));
        while (match.find()) {
            BigDecimal value = value(match.group("number"));
            numbers.add(value.stripTrailingZeros());
            for (String scale : match.group("scales").strip().split("[\\s-]+")) {
                value = value.multiply(SCALES.getOrDefault(scale, BigDecimal.ONE));
            }
            numbers.add(value.stripTrailingZeros());
        }
        return numbers;
    }

    private static BigDecimal value(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return new BigDecimal(number.replace(",", ""));
        }
        return number.startsWith("a") ? BigDecimal.ONE : BigDecimal.valueOf(NumberWords.value(number));
    }
}
