package org.chancery.document;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.model.BlockRole;

/**
 * A wording by which the function of a piece of text is known.
 *
 * @param id names the rule, such as {@code advertisement.inbox}
 * @param expression a regular expression that is looked for in the words; {@code {author}} stands for the author's names
 * @param role the function that it tells, where the file as a whole does not say so
 * @param where the part of the document in which it counts
 * @param maxWords the longest piece in which it counts
 * @param example words in which it must be found
 * @param counterexample words in which it must not be found; empty if there are none worth noting
 */
record Cue(
        String id,
        String expression,
        Pattern pattern,
        Optional<BlockRole> role,
        Where where,
        int maxWords,
        String example,
        String counterexample) {
    static final String AUTHOR = "{author}";
    private static final String ANY_NAME = "\\p{Lu}[\\p{L}.'’ -]+?";

    /** A part of a document. */
    enum Where {
        HEAD,
        TAIL,
        ANYWHERE;

        boolean holds(int index, int count) {
            return switch (this) {
                case HEAD -> index < Math.max(12, count / 4);
                case TAIL -> index >= count / 2;
                case ANYWHERE -> true;
            };
        }
    }

    Cue {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(where, "where");
        if (id.isBlank() || example.isBlank()) {
            throw new IllegalArgumentException("a cue needs an id and an example: " + expression);
        }
    }

    static Pattern compile(String expression) {
        return Pattern.compile(expression.replace(AUTHOR, ANY_NAME));
    }

    /** Returns this cue for the authors with these names, any one of which may stand where it says author. */
    Pattern forAuthors(Collection<String> names) {
        String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile(expression.replace(AUTHOR, any));
    }

    /** Returns a matcher that throws {@link org.chancery.model.OutOfTimeException} when the document's time is over. */
    Matcher matcher(String words) {
        return pattern.matcher(new TimedText(words));
    }

    /** Tells whether the piece, at this place of so many pieces, has the wording. */
    boolean fits(Piece piece, int index, int count) {
        return where.holds(index, count)
                && piece.wordCount() <= maxWords
                && matcher(piece.words()).find();
    }
}
