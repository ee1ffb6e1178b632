package org.chancery.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.model.BlockRole;

/** Finds the legends of pictures: short lines directly above a caption, or above a sentence that begins with them. */
final class CaptionRoles {
    private static final int LONGEST_LEGEND = 12;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]+");

    private CaptionRoles() {}

    static List<Piece> legends(List<Piece> pieces, Scene scene) {
        List<Piece> decided = new ArrayList<>(pieces);
        for (int i = 0; i + 1 < pieces.size(); i++) {
            if (isLegend(pieces.get(i), pieces.get(i + 1))) {
                decided.set(i, pieces.get(i).as(BlockRole.CAPTION));
            }
        }
        return decided;
    }

    private static boolean isLegend(Piece piece, Piece next) {
        return piece.isOpen()
                && piece.markup() == Markup.PARAGRAPH
                && next.continued()
                && piece.wordCount() <= LONGEST_LEGEND
                && !piece.isFinished()
                && (next.is(BlockRole.CAPTION)
                        ? shareAName(piece, next)
                        : next.words().startsWith(piece.words() + " "));
    }

    private static boolean shareAName(Piece piece, Piece next) {
        Set<String> shared = new HashSet<>(names(piece));
        shared.retainAll(names(next));
        return !shared.isEmpty();
    }

    private static Set<String> names(Piece piece) {
        return NAME.matcher(piece.words()).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
