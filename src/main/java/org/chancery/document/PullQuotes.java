package org.chancery.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.BlockRole;

/** Finds paragraphs that repeat words of another one for display, perhaps in quotation marks and with their speaker. */
final class PullQuotes {
    private static final int LEAST_WORDS = 6;
    private static final int MOST_WORDS = 70;
    /** More paragraphs that begin alike are a table or a list, and no pull quotes. */
    private static final int MOST_ALIKE = 20;

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");
    private static final Pattern QUOTED =
            Pattern.compile("^[\"“‘'«](?<words>.+)[\"”’'»][.,]?\\s*(?:[–—-]*\\s*\\S+(?:\\s\\S+){0,7})?$");

    private final Map<String, List<Integer>> candidates = new HashMap<>();
    private final List<List<String>> words;
    private final List<Piece> pieces;

    private PullQuotes(List<Piece> pieces) {
        this.pieces = pieces;
        this.words = pieces.stream().map(piece -> wordsOf(piece.words())).toList();
    }

    static List<Piece> find(List<Piece> pieces, Scene scene) {
        return new PullQuotes(pieces).decide();
    }

    private static List<String> wordsOf(String text) {
        String plain = APOSTROPHE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        return SEPARATOR.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
    }

    private List<Piece> decide() {
        List<List<String>> wanted = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            List<String> core = core(pieces.get(i));
            wanted.add(core);
            if (!core.isEmpty()) {
                addCandidate(key(core, 0), i);
            }
        }
        List<Piece> decided = new ArrayList<>(pieces);
        for (int i = 0; i < pieces.size() && !candidates.isEmpty(); i++) {
            markRepeated(i, wanted, decided);
        }
        return decided;
    }

    private void addCandidate(String key, int index) {
        List<Integer> alike = candidates.computeIfAbsent(key, k -> new ArrayList<>());
        if (alike.size() < MOST_ALIKE) {
            alike.add(index);
        }
    }

    /** Returns the words that would have to stand elsewhere; empty if the piece cannot be a pull quote. */
    private static List<String> core(Piece piece) {
        boolean eligible = piece.isOpen() && piece.markup() != Markup.HEADING && piece.markup() != Markup.ITEM;
        if (!eligible || piece.wordCount() > MOST_WORDS) {
            return List.of();
        }
        Matcher quoted = QUOTED.matcher(piece.words());
        List<String> words = wordsOf(quoted.matches() ? quoted.group("words") : piece.words());
        return words.size() >= LEAST_WORDS ? words : List.of();
    }

    private static String key(List<String> words, int from) {
        return String.join(" ", words.subList(from, from + LEAST_WORDS));
    }

    private void markRepeated(int home, List<List<String>> wanted, List<Piece> decided) {
        List<String> text = words.get(home);
        for (int from = 0; pieces.get(home).isOpen() && from + LEAST_WORDS <= text.size(); from++) {
            List<Integer> alike = candidates.getOrDefault(key(text, from), List.of());
            int at = from;
            List<Integer> found = alike.stream()
                    .filter(candidate -> repeats(candidate, wanted.get(candidate), home, at))
                    .toList();
            found.forEach(
                    candidate -> decided.set(candidate, pieces.get(candidate).as(BlockRole.PULL_QUOTE)));
            // What is decided need not be compared again, or many equal paragraphs would take forever.
            found.forEach(alike::remove);
        }
    }

    /** Of two pieces with the same words the later one is the repetition. */
    private boolean repeats(int candidate, List<String> core, int home, int from) {
        List<String> text = words.get(home);
        boolean fits = from + core.size() <= text.size()
                && text.subList(from, from + core.size()).equals(core);
        boolean longer = text.size() > words.get(candidate).size();
        boolean earlier = text.size() == words.get(candidate).size() && home < candidate;
        return fits && candidate != home && (longer || earlier);
    }
}
