package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.model.BlockRole;

/** Finds the headline, the headings between paragraphs, and lines that repeat the headline without being it. */
final class TitleRoles {
    private static final int LONGEST_HEADLINE = 25;
    private static final int LONGEST_HEADING = 12;
    private static final Pattern HEADING_START = Pattern.compile("^[\\p{Pi}\\p{Ps}\"'¿]*[\\p{Lu}\\p{Lt}\\p{Lo}\\p{N}]");
    private static final Pattern HEADING_STOP = Pattern.compile("[,:;–—-]$");

    private TitleRoles() {}

    /** Takes the title of the markup for the headline, else the known title, else a short first line without a full stop. */
    static List<Piece> headline(List<Piece> pieces, Scene scene) {
        if (pieces.stream().anyMatch(piece -> piece.is(BlockRole.HEADLINE))) {
            return onlyFirst(pieces);
        }
        int index = indexOfTitle(pieces, scene);
        List<Piece> decided = new ArrayList<>(pieces);
        if (index >= 0) {
            decided.set(index, pieces.get(index).as(BlockRole.HEADLINE));
        }
        return decided;
    }

    private static List<Piece> onlyFirst(List<Piece> pieces) {
        List<Piece> decided = new ArrayList<>();
        boolean found = false;
        for (Piece piece : pieces) {
            decided.add(found && piece.is(BlockRole.HEADLINE) ? piece.as(BlockRole.HEADING) : piece);
            found |= piece.is(BlockRole.HEADLINE);
        }
        return decided;
    }

    private static int indexOfTitle(List<Piece> pieces, Scene scene) {
        Optional<String> title = scene.title().map(Slugs::letters);
        int first = -1;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isOpen()
                    && title.filter(Slugs.letters(piece.words())::equals).isPresent()) {
                return i;
            }
            if (first < 0 && piece.isOpen()) {
                first = i;
            }
        }
        return first >= 0 && first + 1 < pieces.size() && looksLikeHeadline(pieces.get(first), scene) ? first : -1;
    }

    private static boolean looksLikeHeadline(Piece piece, Scene scene) {
        return piece.wordCount() <= LONGEST_HEADLINE
                && !piece.words().endsWith(".")
                && HEADING_START.matcher(piece.words()).find()
                && !endsOpen(piece, scene);
    }

    /** Takes lines that contain the headline for what content systems leave: names of pictures, a trail, a second title. */
    static List<Piece> slugs(List<Piece> pieces, Scene scene) {
        Optional<String> title = scene.title().or(() -> pieces.stream()
                .filter(piece -> piece.is(BlockRole.HEADLINE))
                .map(Piece::words)
                .findFirst());
        return pieces.stream()
                .map(piece ->
                        title.filter(text -> isSlug(piece, text)).isPresent() ? piece.as(BlockRole.NAVIGATION) : piece)
                .toList();
    }

    private static boolean isSlug(Piece piece, String title) {
        return piece.isOpen() && !piece.isFinished() && Slugs.repeats(title, piece.words());
    }

    static List<Piece> headings(List<Piece> pieces, Scene scene) {
        List<Piece> decided = new ArrayList<>(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean between = i > 0 && i + 1 < pieces.size() && !BrokenSentences.startsLow(pieces.get(i + 1));
            if (piece.isOpen() && (piece.markup() == Markup.HEADING || (between && looksLikeHeading(piece, scene)))) {
                decided.set(i, piece.as(BlockRole.HEADING));
            }
        }
        return decided;
    }

    private static boolean looksLikeHeading(Piece piece, Scene scene) {
        return piece.markup() != Markup.ITEM
                && !piece.continued()
                && piece.wordCount() <= LONGEST_HEADING
                && !piece.isFinished()
                && HEADING_START.matcher(piece.words()).find()
                && !endsOpen(piece, scene);
    }

    private static boolean endsOpen(Piece piece, Scene scene) {
        return HEADING_STOP.matcher(piece.words()).find() || BrokenSentences.endsOpen(piece, scene);
    }
}
