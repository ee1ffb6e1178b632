package org.chancery.extract.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.KnownName;
import org.chancery.model.PersonName;
import org.chancery.text.Token;

/** Finds the longest known name at a token, whatever hyphens, dots and accents the text writes in it. */
final class NameTrie {
    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<KnownName> names = new ArrayList<>();
    }

    /** A name that ends before token {@code to}, and all whom it may mean. */
    record Hit(int to, List<KnownName> names) {}

    private NameTrie() {}

    /** Returns the index over the names; family names alone are left out, because only a document can tell whose. */
    static NameTrie of(List<KnownName> names) {
        NameTrie trie = new NameTrie();
        names.stream().filter(name -> !isSurname(name)).forEach(trie::add);
        return trie;
    }

    private static boolean isSurname(KnownName name) {
        return name.actor().type() == ActorType.PERSON && PersonName.isBare(name.text());
    }

    private void add(KnownName name) {
        Node node = root;
        for (String piece : pieces(name.text())) {
            node = node.next.computeIfAbsent(piece, key -> new Node());
        }
        if (node != root && !node.names.contains(name)) {
            node.names.add(name);
        }
    }

    /** Returns the longest name that begins at the token. */
    Optional<Hit> longest(List<Token> tokens, int from) {
        Node node = root;
        Optional<Hit> found = Optional.empty();
        for (int i = from; i < tokens.size(); i++) {
            List<String> pieces = pieces(tokens.get(i).text());
            if (i == from && pieces.isEmpty()) {
                return found;
            }
            for (String piece : pieces) {
                node = node == null ? null : node.next.get(piece);
            }
            if (node == null) {
                return found;
            }
            if (!node.names.isEmpty() && !pieces.isEmpty()) {
                found = Optional.of(new Hit(i + 1, List.copyOf(node.names)));
            }
        }
        return found;
    }

    static List<String> pieces(String text) {
        String plain = text.chars().allMatch(c -> c < 128)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return Arrays.stream(plain.replace(".", "").split("[\\s\\-\u2010-\u2015/'\u2018\u2019`,()]+"))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
