package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chancery.model.BlockRole;

/** Cuts off what a paragraph carries besides its sentences: a dateline in front, a credit behind, a slug glued to it. */
final class PieceCuts {
    private static final int LONGEST_DATELINE = 120;

    private PieceCuts() {}

    /** Cuts the first dateline from its paragraph. */
    static List<Piece> datelines(List<Piece> pieces, Scene scene) {
        List<Piece> cut = new ArrayList<>();
        boolean found = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Optional<Matcher> dateline = found ? Optional.empty() : dateline(piece, i, pieces.size(), scene);
            if (dateline.isPresent()) {
                int end = piece.start() + dateline.get().end();
                scene.cut(piece, piece.start(), end)
                        .map(part -> part.as(BlockRole.DATELINE))
                        .ifPresent(cut::add);
                scene.cut(piece, end, piece.end()).ifPresent(cut::add);
                found = true;
            } else {
                cut.add(piece);
            }
        }
        return cut;
    }

    private static Optional<Matcher> dateline(Piece piece, int index, int count, Scene scene) {
        if (!piece.isOpen() || piece.markup() != Markup.PARAGRAPH) {
            return Optional.empty();
        }
        int end = Math.min(piece.end(), piece.start() + LONGEST_DATELINE);
        String raw = scene.text().substring(piece.start(), end);
        return scene.rules().cues("datelines").stream()
                .filter(cue -> cue.where().holds(index, count))
                .map(cue -> cue.matcher(raw))
                .filter(Matcher::lookingAt)
                .findFirst();
    }

    /** Cuts the maker of a picture from the sentences that describe it, which are a caption then. */
    static List<Piece> credits(List<Piece> pieces, Scene scene) {
        List<Piece> cut = new ArrayList<>();
        for (Piece piece : pieces) {
            boolean picture = piece.isOpen() || piece.is(BlockRole.CAPTION);
            int end = picture ? creditStart(piece, scene) : piece.end();
            if (end == piece.end()) {
                cut.add(piece);
                continue;
            }
            scene.cut(piece, piece.start(), end)
                    .map(part -> part.as(BlockRole.CAPTION))
                    .ifPresent(cut::add);
            scene.cut(piece, end, piece.end())
                    .map(part -> part.as(BlockRole.CREDIT))
                    .ifPresent(cut::add);
        }
        return cut;
    }

    private static int creditStart(Piece piece, Scene scene) {
        String raw = scene.text().substring(piece.start(), piece.end());
        return scene.rules().cues("credit-tails").stream()
                .filter(cue -> piece.wordCount() <= cue.maxWords())
                .map(cue -> cue.matcher(raw))
                .filter(Matcher::find)
                .mapToInt(match -> piece.start() + match.start("credit"))
                .findFirst()
                .orElse(piece.end());
    }

    /** Cuts a picture's slug from the sentence that it was glued to: it ends with the title, and the next letter is a capital. */
    static List<Piece> glue(List<Piece> pieces, Scene scene) {
        List<Piece> cut = new ArrayList<>();
        for (Piece piece : pieces) {
            int end = piece.isOpen()
                    ? scene.title()
                            .map(title -> Slugs.endOfGlued(title, piece, scene.text()))
                            .orElse(0)
                    : 0;
            if (end == 0) {
                cut.add(piece);
                continue;
            }
            scene.cut(piece, piece.start(), end)
                    .map(part -> part.as(BlockRole.NAVIGATION))
                    .ifPresent(cut::add);
            scene.cut(piece, end, piece.end()).ifPresent(cut::add);
        }
        return cut;
    }
}
