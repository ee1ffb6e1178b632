package org.chancery.extract.relation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name within a word that the parser leaves whole, such as "anti-Iranian" or "UN-led".
 *
 * @param name the name, in the case of the word
 * @param key what is affixed, with its hyphen: {@code anti-} or {@code -led}
 */
record Affix(String name, String key) {
    private static final Pattern BEFORE = Pattern.compile("(?i)(pro-|anti-)(.+)");
    private static final Pattern AFTER = Pattern.compile("(?i)(.+)(-(?:led|run|[a-z]{3,}ed))");

    /** Returns the parts of the word; absent if it is no such word. */
    static Optional<Affix> of(String word) {
        if (word.indexOf('-') < 0) {
            return Optional.empty();
        }
        Matcher before = BEFORE.matcher(word);
        if (before.matches()) {
            return Optional.of(new Affix(before.group(2), before.group(1).toLowerCase(java.util.Locale.ROOT)));
        }
        Matcher after = AFTER.matcher(word);
        return after.matches()
                ? Optional.of(new Affix(after.group(1), after.group(2).toLowerCase(java.util.Locale.ROOT)))
                : Optional.empty();
    }
}
