package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chancery.model.BlockRole;

/** Joins body paragraphs between which a sentence was broken, so that a parser sees it whole. */
final class BrokenSentences {
    private static final Pattern LOWER_START = Pattern.compile("^[\\p{Pi}\\p{Ps}\"']*\\p{Ll}");
    private static final Pattern CLOSED = Pattern.compile("[.?!…:;][\\p{Pf}\\p{Pe}\"'*_]*$");

    /** Pieces of more words are no sentences: verse, lists or code in small letters. */
    private static final int LONGEST = 400;

    private BrokenSentences() {}

    static List<Piece> join(List<Piece> pieces, Scene scene) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && continues(joined.get(last), piece, scene)) {
                joined.set(last, join(joined.get(last), piece));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static Piece join(Piece piece, Piece next) {
        return new Piece(
                piece.start(),
                next.end(),
                piece.words() + " " + next.words(),
                piece.markup(),
                piece.continued(),
                piece.role());
    }

    private static boolean continues(Piece piece, Piece next, Scene scene) {
        return isProse(piece)
                && isProse(next)
                && piece.wordCount() <= LONGEST
                && !CLOSED.matcher(piece.words()).find()
                && (startsLow(next) || endsOpen(piece, scene));
    }

    /** Tells whether the piece begins with a small letter, as the rest of a sentence does. */
    static boolean startsLow(Piece piece) {
        return LOWER_START.matcher(piece.words()).find();
    }

    private static boolean isProse(Piece piece) {
        return piece.is(BlockRole.BODY)
                && piece.markup() == Markup.PARAGRAPH
                && !piece.words().isEmpty();
    }

    /** Tells whether the piece ends with a comma or a word that must be followed by another. */
    static boolean endsOpen(Piece piece, Scene scene) {
        String words = piece.words();
        String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return words.endsWith(",") || scene.rules().openEndings().contains(last);
    }
}
