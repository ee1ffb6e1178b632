package org.chancery.llm.reading;

import java.util.Arrays;

/** A text in which each run of white space is one space and each quotation mark is straight, with the way back. */
final class Folded {
    private static final String DOUBLE = "“”„‟«»″";
    private static final String SINGLE = "‘’‚‛‹›′`´";

    private final String text;
    private final int[] begins;
    private final int[] ends;

    private Folded(String text, int[] begins, int[] ends) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    static Folded of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] begins = new int[original.length()];
        int[] ends = new int[original.length()];
        for (int unit = 0; unit < original.length(); unit++) {
            char folded = fold(original.charAt(unit));
            int last = text.length() - 1;
            if (folded == ' ' && last >= 0 && text.charAt(last) == ' ') {
                ends[last] = unit + 1;
            } else {
                begins[last + 1] = unit;
                ends[last + 1] = unit + 1;
                text.append(folded);
            }
        }
        return new Folded(text.toString(), Arrays.copyOf(begins, text.length()), Arrays.copyOf(ends, text.length()));
    }

    private static char fold(char unit) {
        if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
            return ' ';
        }
        if (DOUBLE.indexOf(unit) >= 0) {
            return '"';
        }
        return SINGLE.indexOf(unit) >= 0 ? '\'' : unit;
    }

    String text() {
        return text;
    }

    /** Returns the UTF-16 unit of the unfolded text at which the unit begins. */
    int begin(int unit) {
        return begins[unit];
    }

    /** Returns the UTF-16 unit of the unfolded text after the unit. */
    int end(int unit) {
        return ends[unit];
    }
}
