package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.model.BlockRole;

/** Roles that are told by the name of the author: a line with the name alone, and notes on who the author is. */
final class AuthorRoles {
    private AuthorRoles() {}

    static List<Piece> names(List<Piece> pieces, Scene scene) {
        List<String> authors = scene.authors(pieces);
        Predicate<Piece> isName = piece -> authors.stream().anyMatch(name -> name.equalsIgnoreCase(piece.words()));
        return decide(pieces, piece -> piece.is(BlockRole.NAVIGATION) || piece.isOpen(), isName, BlockRole.BYLINE);
    }

    /** Takes a note on an author for a biography, and behind a disclaimer a note on the publisher. */
    static List<Piece> biographies(List<Piece> pieces, Scene scene) {
        List<Pattern> patterns = biographyPatterns(scene.authorNames(pieces), scene);
        List<Piece> decided = decide(
                pieces,
                Piece::isOpen,
                piece -> patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(piece.words()).find()),
                BlockRole.BIOGRAPHY);
        return institutions(decided, scene);
    }

    private static List<Pattern> biographyPatterns(List<String> names, Scene scene) {
        return names.isEmpty()
                ? List.of()
                : scene.rules().cues("biographies").stream()
                        .map(cue -> cue.forAuthors(names))
                        .toList();
    }

    private static List<Piece> institutions(List<Piece> pieces, Scene scene) {
        List<Piece> decided = new ArrayList<>();
        boolean behindDisclaimer = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int index = i;
            boolean note = behindDisclaimer
                    && piece.isOpen()
                    && scene.rules().cues("institutions").stream()
                            .anyMatch(cue -> cue.fits(piece, index, pieces.size()));
            decided.add(note ? piece.as(BlockRole.BIOGRAPHY) : piece);
            behindDisclaimer |= piece.is(BlockRole.DISCLAIMER);
        }
        return decided;
    }

    private static List<Piece> decide(
            List<Piece> pieces, Predicate<Piece> eligible, Predicate<Piece> fits, BlockRole role) {
        return pieces.stream()
                .map(piece -> eligible.test(piece) && fits.test(piece) ? piece.as(role) : piece)
                .toList();
    }
}
