package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.BlockRole;

/** Roles that are told by wording alone, and the stretches of text that two or one of them open. */
final class CueRoles {
    /** The longest way between two advertisement cues whose neighbours belong to one advertisement. */
    private static final int ZONE = 8;

    private static final int ZONE_WORDS = 30;
    /** A piece of so many words in the first half of the text is part of the article again. */
    private static final int ARTICLE_WORDS = 40;

    private CueRoles() {}

    static List<Piece> single(List<Piece> pieces, Scene scene) {
        Map<BlockRole, List<Cue>> cues = scene.rules().cuesByRole();
        List<Piece> decided = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Optional<BlockRole> role = piece.isOpen() ? role(piece, i, pieces.size(), cues) : Optional.empty();
            decided.add(role.map(piece::as).orElse(piece));
        }
        return decided;
    }

    private static Optional<BlockRole> role(Piece piece, int index, int count, Map<BlockRole, List<Cue>> cues) {
        if (piece.markup() == Markup.TITLE) {
            return Optional.of(BlockRole.HEADLINE);
        }
        return cues.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(cue -> cue.fits(piece, index, count)))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> piece.markup() == Markup.LINKS ? Optional.of(BlockRole.NAVIGATION) : Optional.empty());
    }

    /** Takes all that follows a heading such as "Recommended" for links; in the first half of the text, up to the article. */
    static List<Piece> relatedSection(List<Piece> pieces, Scene scene) {
        List<Piece> decided = new ArrayList<>();
        boolean inside = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean early = piece.start() < scene.text().length() / 2;
            boolean article = early && piece.isFinished() && piece.wordCount() >= ARTICLE_WORDS;
            inside = (inside && !article) || opensSection(piece, i, pieces.size(), scene);
            decided.add(inside ? piece.as(BlockRole.RELATED_LINKS) : piece);
        }
        return decided;
    }

    private static boolean opensSection(Piece piece, int index, int count, Scene scene) {
        return scene.rules().cues("related-sections").stream().anyMatch(cue -> cue.fits(piece, index, count));
    }

    /** Takes short pieces between two near advertisement cues for the same advertisement. */
    static List<Piece> advertisementZone(List<Piece> pieces, Scene scene) {
        List<Piece> decided = new ArrayList<>(pieces);
        int last = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).is(BlockRole.ADVERTISEMENT)) {
                continue;
            }
            if (last >= 0 && i - last <= ZONE && allShort(pieces.subList(last + 1, i))) {
                decided.subList(last + 1, i).replaceAll(piece -> piece.as(BlockRole.ADVERTISEMENT));
            }
            last = i;
        }
        return decided;
    }

    private static boolean allShort(List<Piece> pieces) {
        return pieces.stream().allMatch(piece -> piece.wordCount() <= ZONE_WORDS);
    }
}
