package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Metadata;
import org.chancery.model.Stated;

/**
 * What the rules may know besides the pieces.
 *
 * @param text the whole text
 * @param known facts from options, side file and markup
 */
record Scene(String text, DocumentRules rules, Metadata known) {
    Optional<String> title() {
        return known.title().map(Stated::value);
    }

    /** Returns the authors who are known, or else those whom the bylines among the pieces name; empty if neither tells. */
    List<String> authors(List<Piece> pieces) {
        return known.authors().map(Stated::value).orElseGet(() -> new TextMetadata(pieces, this).authors());
    }

    /** Returns the names under which the authors may appear: in full, and by surname where there is one. */
    List<String> authorNames(List<Piece> pieces) {
        List<String> names = new ArrayList<>(authors(pieces));
        authors(pieces).stream()
                .filter(name -> name.contains(" "))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .forEach(names::add);
        return names;
    }

    /** Returns the piece over part of the text, without the white space at its ends; absent if nothing else is there. */
    Optional<Piece> cut(Piece piece, int start, int end) {
        String raw = text.substring(start, end);
        String words = Piece.fold(raw);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int from = start + raw.length() - raw.stripLeading().length();
        int to = start + raw.stripTrailing().length();
        return Optional.of(new Piece(from, to, words, piece.markup(), piece.continued(), piece.role()));
    }
}
