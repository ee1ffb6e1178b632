package org.chancery.document;

import java.util.Locale;
import java.util.regex.Pattern;

/** Recognises the title of a document in lines that content systems make of it, such as a picture's alternative text. */
final class Slugs {
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** A shorter title could be part of a sentence. */
    private static final int LEAST_LETTERS = 20;
    /** A slug in front of the title is no longer than this. */
    private static final int LONGEST_LEAD = 60;

    private Slugs() {}

    /** Returns the letters and digits in lower case. */
    static String letters(String text) {
        return OTHER.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Tells whether the words contain the title, whatever its punctuation. */
    static boolean repeats(String title, String words) {
        String wanted = letters(title);
        return wanted.length() >= LEAST_LETTERS && letters(words).contains(wanted);
    }

    /**
     * Returns the unit of the text where the title ends near the beginning of the piece with a capital glued to it; 0 if it
     * does not.
     */
    static int endOfGlued(String title, Piece piece, String text) {
        String wanted = letters(title);
        int limit = Math.min(piece.end(), piece.start() + LONGEST_LEAD + 2 * title.length());
        StringBuilder seen = new StringBuilder();
        for (int i = piece.start(); i < limit && wanted.length() >= LEAST_LETTERS; i++) {
            seen.append(letters(text.substring(i, i + 1)));
            boolean glued = i + 1 < piece.end() && Character.isUpperCase(text.charAt(i + 1));
            if (glued
                    && Character.isLetterOrDigit(text.charAt(i))
                    && seen.toString().endsWith(wanted)) {
                return i + 1;
            }
        }
        return 0;
    }
}
