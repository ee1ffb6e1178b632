package org.chancery.server.page.search;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.store.NameWords;

/**
 * What somebody looks for.
 *
 * @param asked as it was typed
 * @param words in small letters and without accents; at most {@value MOST_WORDS}; none if nothing but signs was typed
 * @param left how many words beyond these are not looked for
 */
record SearchText(String asked, List<String> words, int left) {
    private static final int MOST_WORDS = 12;

    SearchText {
        words = List.copyOf(words);
    }

    static SearchText of(String asked) {
        List<String> words = NameWords.of(asked);
        return new SearchText(
                asked.strip(), words.stream().limit(MOST_WORDS).toList(), Math.max(0, words.size() - MOST_WORDS));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Returns the query for the text index: every word, or the beginning of one; whole words score higher. */
    Node query() {
        return NodeFactory.createLiteralString(words.stream()
                .map(word -> word.replaceAll("([^\\p{L}\\p{N}\\p{M}])", "\\\\$1"))
                .map(word -> "+(" + word + " " + word + "*)")
                .collect(Collectors.joining(" ")));
    }

    /** Tells whether each of the words begins a word of the text. */
    boolean fits(String text) {
        List<String> there = NameWords.of(text);
        return words.stream().allMatch(word -> there.stream().anyMatch(other -> other.startsWith(word)));
    }

    /** Returns 0 for the very name, 1 for a name that begins so, 2 for any other. */
    int rank(String name) {
        String wanted = String.join(" ", words);
        String given = String.join(" ", NameWords.of(name));
        return given.equals(wanted) ? 0 : given.startsWith(wanted) ? 1 : 2;
    }
}
