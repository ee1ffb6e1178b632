package org.chancery.document.packed;

import java.util.regex.Pattern;

/** One space between words and no mark without width, as in the text of a web page. */
final class Spacing {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF\\p{Cc}&&[^\\s]]|[\\x{D800}-\\x{DFFF}]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    private Spacing() {}

    static String fold(String text) {
        return SPACE.matcher(UNSEEN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
