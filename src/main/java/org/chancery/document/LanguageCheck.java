package org.chancery.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.Basis;
import org.chancery.model.BlockRole;
import org.chancery.model.SourceText;
import org.chancery.model.Stated;

/** Looks in which language a document is, as a whole and paragraph by paragraph, and whether it says so itself. */
final class LanguageCheck {
    private static final int WINDOW = 400;
    private static final int MOST_WINDOWS = 40;
    private static final int SHOWN = 3;

    private final Languages languages;
    private final Optional<Stated<String>> stated;
    private final Optional<String> statedTag;
    private final String words;

    /** @param stated the language that the document or the user tells */
    LanguageCheck(List<Piece> pieces, Optional<Stated<String>> stated, DocumentRules rules) {
        this.languages = new Languages(rules.englishWords());
        this.stated = stated;
        this.statedTag = stated.map(Stated::value).filter(Languages::isKnown).map(Languages::subtag);
        this.words =
                pieces.stream().filter(LanguageCheck::isRead).map(Piece::words).collect(Collectors.joining(" "));
    }

    /**
     * What was found.
     *
     * @param language what stands in the document's metadata: what is stated, unless the text is in another language
     * @param other the language by name if it is not English
     * @param warnings each without the file's name
     */
    record Found(Optional<Stated<String>> language, Optional<String> other, List<String> warnings) {}

    Found ofDocument() {
        Optional<String> recognised = ofMost();
        Optional<String> tag = recognised.or(() -> statedTag);
        boolean contradicted = recognised.isPresent() && statedTag.isPresent() && !recognised.equals(statedTag);
        List<String> warnings = new ArrayList<>();
        if (contradicted) {
            warnings.add("is said to be in " + Languages.name(statedTag.get()) + " but is in "
                    + Languages.name(recognised.get()) + "; mend what its side file, options or markup say");
        }
        Optional<Stated<String>> language = stated.filter(said -> !contradicted)
                .or(() -> recognised.map(value -> new Stated<>(value, Basis.INFERRED)));
        return new Found(
                language,
                tag.filter(value -> !value.equals(Languages.ENGLISH)).map(Languages::name),
                List.copyOf(warnings));
    }

    /** Returns the language of more than half of the windows that are looked at, evenly over the text. */
    private Optional<String> ofMost() {
        int windows = Math.max(1, Math.min(MOST_WINDOWS, words.length() / WINDOW));
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (int i = 0; i < windows; i++) {
            int start = (int) ((long) words.length() * i / windows);
            String window = words.substring(start, Math.min(words.length(), start + WINDOW));
            languages.of(window, statedTag).ifPresent(tag -> votes.merge(tag, 1, Integer::sum));
        }
        int english = votes.getOrDefault(Languages.ENGLISH, 0);
        int others = votes.values().stream().mapToInt(Integer::intValue).sum() - english;
        if (english * 2 > windows) {
            return Optional.of(Languages.ENGLISH);
        }
        votes.remove(Languages.ENGLISH);
        return others * 2 <= windows
                ? Optional.empty()
                : votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Returns the pieces, those in another language with that role. */
    List<Piece> mark(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> otherLanguage(piece).isPresent() ? piece.as(BlockRole.OTHER_LANGUAGE) : piece)
                .toList();
    }

    private Optional<String> otherLanguage(Piece piece) {
        String start = piece.words().substring(0, Math.min(WINDOW, piece.words().length()));
        return isRead(piece)
                ? languages.of(start, Optional.of(Languages.ENGLISH)).filter(tag -> !tag.equals(Languages.ENGLISH))
                : Optional.empty();
    }

    /** Returns all pieces that would be read, as text in another language. */
    static List<Piece> markAll(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> isRead(piece) ? piece.as(BlockRole.OTHER_LANGUAGE) : piece)
                .toList();
    }

    private static boolean isRead(Piece piece) {
        return piece.role().filter(BlockRole::bearsClaims).isPresent();
    }

    /** Returns a sentence that says where the pieces of other languages stand; empty if there are none. */
    static Optional<String> passages(List<Piece> pieces, SourceText text) {
        List<Piece> others = pieces.stream()
                .filter(piece -> piece.is(BlockRole.OTHER_LANGUAGE))
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String places = others.stream()
                .limit(SHOWN)
                .map(piece -> text.toCodePoint(piece.start()) + "–" + text.toCodePoint(piece.end()))
                .collect(Collectors.joining(", "));
        String more = others.size() > SHOWN ? " and " + (others.size() - SHOWN) + " more" : "";
        return Optional.of("characters " + places + more + " are not in English and were not read; the rest was");
    }
}
