package org.chancery.extract.rule;

import java.util.List;
import java.util.Locale;

/** English words for whole numbers below a hundred; immutable. */
public final class NumberWords {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final String WORD = String.join("|", SMALL) + "|" + String.join("|", TENS);

    private NumberWords() {}

    /** Returns a regular expression without groups for such a number in lower case: "seven", "twenty-two", "twenty - two". */
    public static String pattern() {
        return "(?:" + WORD + ")(?: ?- ?(?:" + WORD + "))?";
    }

    /** Returns the number; throws {@link IllegalArgumentException} if the words are none. */
    public static long value(String words) {
        long value = 0;
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("[ -]+")) {
            value += one(word);
        }
        return value;
    }

    private static long one(String word) {
        if (SMALL.contains(word)) {
            return SMALL.indexOf(word);
        }
        if (TENS.contains(word)) {
            return TENS.indexOf(word) * 10L + 20;
        }
        throw new IllegalArgumentException("not a number: " + word);
    }
}
