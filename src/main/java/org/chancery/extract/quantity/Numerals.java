package org.chancery.extract.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.extract.rule.NumberWords;
import org.chancery.model.Approximation;

/** Numbers as words and digits give them, with the words that blur them. */
final class Numerals {
    private static final Map<String, Long> SCALES = Map.of(
            "hundred",
            100L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L,
            "dozen",
            12L,
            "score",
            20L,
            "m",
            1_000_000L,
            "bn",
            1_000_000_000L);
    private static final String NUMBER = "(?:\\d[\\d,]*(?:\\.\\d+)?|(?:a |a half )?" + NumberWords.pattern()
            + "|a(?= (?:dozen|hundred|thousand|million|billion)))";
    private static final String SCALE = "(?:hundred|thousand|million|billion|trillion|dozen|m|bn)";
    private static final String VAGUE =
            "(?:(?:tens|hundreds|dozens|many|several) (?:of )?)?(?:dozens|scores|hundreds|thousands|millions|billions|trillions)";
    private static final String BLUR = "more than|over|at least|no fewer than|no less than|upwards of|in excess of"
            + "|up to|as many as|fewer than|less than|under|at most|about|around|roughly|approximately|some|an estimated"
            + "|estimated|nearly|almost|close to|as much as|between|from";

    private Numerals() {}

    /** A pattern with the groups {@code blur}, {@code number}, {@code upper}, {@code scales} and {@code vague}. */
    static String pattern() {
        return "(?:(?<blur>" + BLUR + ") )?(?:(?<vague>" + VAGUE + ")|SIGN(?<number>" + NUMBER
                + ")(?: (?:-|to|and) SIGN2(?<upper>" + NUMBER + "))?(?<scales>(?: -)?(?: " + SCALE + ")*))(?= )";
    }

    /** Returns how exactly the words of a match give its number. */
    static Approximation approximation(Matcher match) {
        if (match.group("vague") != null) {
            return Approximation.UNQUANTIFIED;
        }
        String blur = Optional.ofNullable(match.group("blur")).orElse("");
        if (blur.matches("more than|over|at least|no .*|upwards of|in excess of")) {
            return Approximation.MORE_THAN;
        }
        if (blur.matches("up to|as .* as|fewer than|less than|under|at most")) {
            return Approximation.LESS_THAN;
        }
        return blur.isEmpty() && match.group("upper") == null ? Approximation.EXACTLY : Approximation.ABOUT;
    }

    /** Returns the number; the lower bound of a range, the least that a vague word allows. */
    static BigDecimal value(Matcher match) {
        String vague = match.group("vague");
        if (vague != null) {
            return BigDecimal.valueOf(2L * vague(vague));
        }
        BigDecimal value = number(match.group("number"));
        for (String scale : match.group("scales").strip().split("[ -]+")) {
            value = value.multiply(BigDecimal.valueOf(SCALES.getOrDefault(scale, 1L)));
        }
        return value.stripTrailingZeros();
    }

    private static long vague(String words) {
        long value = 1;
        for (String word : words.split(" ")) {
            String singular = word.replaceFirst("s$", "");
            value *= singular.equals("ten") ? 10 : SCALES.getOrDefault(singular, 1L);
        }
        return value;
    }

    private static BigDecimal number(String text) {
        if (Pattern.matches("\\d.*", text)) {
            return new BigDecimal(text.replace(",", ""));
        }
        String words = text.replaceFirst("^a(?: half)?(?: |$)", "");
        return BigDecimal.valueOf(words.isEmpty() ? 1 : NumberWords.value(words));
    }
}
