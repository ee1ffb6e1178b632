package org.chancery.graph;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.model.Digest;

/**
 * Names as parts of IRIs: lower-case ASCII letters, digits and hyphens.
 *
 * <p>Names that differ in case, spaces, hyphens, short dashes, slashes, apostrophes, full stops and commas alone share a
 * slug; wherever more than these would be lost, a part of the name's digest keeps different names apart.
 */
final class Slug {
    private static final int LONGEST = 80;
    /** Hexadecimal digits of a digest: names in other scripts have nothing else to tell them apart. */
    private static final int DIGITS = 12;

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0\\-‐‑–/]+");
    private static final Pattern SILENT = Pattern.compile("['’ʼ.,]");
    private static final Pattern KEPT = Pattern.compile("[a-z0-9-]*");
    private static final Pattern LOST = Pattern.compile("[^a-z0-9-]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Slug() {}

    /** Returns the slug; never empty, and the same for the composed and the decomposed form of a name. */
    static String of(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        String folded = folded(composed.toLowerCase(Locale.ROOT));
        String plain = trimmed(LOST.matcher(withoutMarks(folded)).replaceAll(""));
        boolean whole = KEPT.matcher(folded).matches() && !plain.isEmpty() && plain.length() <= LONGEST;
        return whole ? plain : shortened(plain) + Digest.of(DIGITS, folded.isEmpty() ? composed : folded);
    }

    private static String folded(String lowerCase) {
        String words = SILENT.matcher(lowerCase).replaceAll("");
        return trimmed(SEPARATORS.matcher(words).replaceAll("-"));
    }

    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    private static String trimmed(String text) {
        return text.replaceAll("-{2,}", "-").replaceAll("^-|-$", "");
    }

    private static String shortened(String plain) {
        String start = trimmed(plain.substring(0, Math.min(plain.length(), LONGEST)));
        return start.isEmpty() ? "" : start + "-";
    }
}
