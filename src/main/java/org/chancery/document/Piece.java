package org.chancery.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.BlockRole;

/**
 * A block in the making: a run of the text, and what its markup and the rules say of it.
 *
 * @param start UTF-16 unit of the text where it begins
 * @param end UTF-16 unit after its last one
 * @param words what a reader sees: without marks and link targets, white space folded
 * @param markup what its marks say of it
 * @param continued true for a later line of one paragraph
 * @param role absent until a rule has decided
 */
record Piece(int start, int end, String words, Markup markup, boolean continued, Optional<BlockRole> role) {
    private static final Pattern FINISHED = Pattern.compile("[.?!…][\\p{Pf}\\p{Pe}\"'*_]*\\s*\\P{L}?$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    static Piece of(int start, int end, String words, Markup markup) {
        return new Piece(start, end, fold(words), markup, false, Optional.empty());
    }

    static String fold(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    Piece as(BlockRole decided) {
        return new Piece(start, end, words, markup, continued, Optional.of(decided));
    }

    boolean isOpen() {
        return role.isEmpty();
    }

    boolean is(BlockRole wanted) {
        return role.filter(wanted::equals).isPresent();
    }

    int wordCount() {
        return words.isEmpty()
                ? 0
                : 1 + (int) words.chars().filter(c -> c == ' ').count();
    }

    /** Tells whether the words end as a sentence does: with its mark, and perhaps closing quotes, brackets or an ornament. */
    boolean isFinished() {
        return FINISHED.matcher(words).find();
    }
}
