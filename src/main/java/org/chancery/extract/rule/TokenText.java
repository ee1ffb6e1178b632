package org.chancery.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Span;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * A sentence as patterns over its words see it: lower case, one space between any two words, dashes plain and apart.
 *
 * <p>A month's name in lower case, a modal and a verb bear a tilde, so that "may" and "march" are not taken for months.
 */
public final class TokenText {
    private static final Set<String> MONTH_LIKE = Set.of("may", "march", "august", "sun", "sat", "mar", "second");
    private static final Pattern DASH = Pattern.compile("[\u2010-\u2015]|--");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)-(?=\\d)");

    private final Sentence sentence;
    private final StringBuilder text = new StringBuilder(" ");
    private final List<Integer> tokens = new ArrayList<>(List.of(0));

    private TokenText(Sentence sentence) {
        this.sentence = sentence;
        sentence.tokens().forEach(this::append);
    }

    public static TokenText of(Sentence sentence) {
        return new TokenText(sentence);
    }

    private void append(Token token) {
        String word = DASH.matcher(token.text().toLowerCase(Locale.ROOT)).replaceAll("-");
        word = BETWEEN_DIGITS.matcher(word).replaceAll(" - ").replace('\u2019', '\'');
        String written = isDisguised(token, word) ? "~" + word : word;
        for (char c : (written + " ").toCharArray()) {
            text.append(c);
            tokens.add(token.index());
        }
    }

    private static boolean isDisguised(Token token, String word) {
        boolean capital = Character.isUpperCase(token.text().codePointAt(0));
        return MONTH_LIKE.contains(word) && (!capital || token.pos().equals("MD") || token.isVerb());
    }

    /** Returns the words, a space before the first and after each. */
    public String text() {
        return text.toString();
    }

    /** Returns the token of which the character of {@link #text()} is part. */
    public int token(int character) {
        return tokens.get(character);
    }

    /** Returns the first token of a match. */
    public int first(Matcher match) {
        return token(match.start());
    }

    /** Returns the last token of a match. */
    public int last(Matcher match) {
        return token(match.end() - 1);
    }

    /** Returns where the words of a match stand in the document. */
    public Span span(Matcher match) {
        return sentence.token(first(match))
                .span()
                .cover(sentence.token(last(match)).span());
    }
}
