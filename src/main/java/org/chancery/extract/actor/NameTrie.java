package org.chancery.extract.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.ActorType;
import org.chancery.model.KnownName;
import org.chancery.model.PersonName;
import org.chancery.text.Token;

/** Finds the longest known name at a token, whatever hyphens, dots and accents the text writes in it. */
final class NameTrie {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

    private static final Set<String> ARTICLES = Set.of("al", "Al", "el", "El");

    private static final int SHORTEST_END = 3;

    private final Set<String> common;
    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<KnownName> names = new ArrayList<>();
    }

    /** A name that ends before token {@code to}, and all whom it may mean. */
    record Hit(int to, List<KnownName> names) {}

    private NameTrie(Set<String> common) {
        this.common = common;
    }

    /**
     * Returns the index over the names; family names alone are left out, because only a document can tell whose.
     *
     * @param common nouns at the end of a name that are written large or small
     */
    static NameTrie of(List<KnownName> names, List<String> common) {
        NameTrie trie = new NameTrie(Set.copyOf(common));
        for (KnownName name : names) {
            if (!isSurname(name)) {
                trie.spellings(name.text()).forEach(spelling -> trie.add(name, spelling));
            }
        }
        return trie;
    }

    private static boolean isSurname(KnownName name) {
        return name.actor().type() == ActorType.PERSON && PersonName.isBare(name.text());
    }

    /** A common noun at the end is written large or small: "Gulf states", "Baath Party". */
    private Set<String> spellings(String name) {
        int last = name.lastIndexOf(' ') + 1;
        if (last == 0 || name.length() - last < SHORTEST_END) {
            return Set.of(name);
        }
        String end = name.substring(last);
        Set<String> spellings = new LinkedHashSet<>(List.of(name));
        if (common.contains(end.toLowerCase(Locale.ROOT))) {
            spellings.add(name.substring(0, last) + end.toLowerCase(Locale.ROOT));
            spellings.add(name.substring(0, last) + capital(end));
        }
        return spellings;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private void add(KnownName name, String spelling) {
        Node node = root;
        for (String piece : pieces(spelling)) {
            node = node.next.computeIfAbsent(piece, key -> new Node());
        }
        if (node != root && !node.names.contains(name)) {
            node.names.add(name);
        }
    }

    /** Returns the names that begin at the token, the longest first. */
    List<Hit> hits(List<Token> tokens, int from) {
        Node node = root;
        List<Hit> found = new ArrayList<>();
        for (int i = from; i < tokens.size(); i++) {
            List<String> pieces = pieces(tokens.get(i).text());
            if (i == from && pieces.isEmpty()) {
                return found;
            }
            for (String piece : pieces) {
                node = node == null ? null : next(node, piece);
            }
            if (node == null) {
                return found;
            }
            if (!node.names.isEmpty() && !pieces.isEmpty()) {
                found.add(0, new Hit(i + 1, List.copyOf(node.names)));
            }
        }
        return found;
    }

    /** In capitals throughout, as headings are set, a word is taken for its usual form. */
    private static Node next(Node node, String piece) {
        Node next = node.next.get(piece);
        boolean capitals = next == null && piece.length() > 3 && piece.equals(piece.toUpperCase(Locale.ROOT));
        return capitals ? node.next.get(capital(piece)) : next;
    }

    /** Returns the words of the name; the Arabic article is one word, however it is written. */
    static List<String> pieces(String text) {
        return words(text).stream()
                .map(word -> ARTICLES.contains(word) ? "al" : word)
                .toList();
    }

    private static List<String> words(String text) {
        String plain = text.chars().allMatch(c -> c < 128)
                ? text
                : ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                        .replaceAll("");
        if (WORD.matcher(plain).matches()) {
            return List.of(plain);
        }
        return Arrays.stream(plain.replace(".", "").split("[\\s\\-\u2010-\u2015/'\u2018\u2019`,()]+"))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
