package org.chancery.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.model.Span;

/** A sentence with its tokens and its dependency tree; token indices are positions in {@link #tokens()}. */
public final class Sentence {
    private final Span span;
    private final List<Token> tokens;
    private final DependencyTree tree;
    private final Set<String> lemmas;
    private final Parse parse;

    /**
     * @param tokens at least one
     * @param dependencies one for each token that the tree reaches
     */
    public Sentence(List<Token> tokens, List<Dependency> dependencies, Parse parse) {
        this.tokens = List.copyOf(tokens);
        this.span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        this.tree = new DependencyTree(tokens.size(), Misparses.mended(tokens, dependencies));
        this.lemmas = tokens.stream().map(Token::lemma).collect(Collectors.toUnmodifiableSet());
        this.parse = parse;
    }

    public Span span() {
        return span;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public DependencyTree tree() {
        return tree;
    }

    /** Returns the dictionary forms that occur, for choosing the patterns worth trying. */
    public Set<String> lemmas() {
        return lemmas;
    }

    public Parse parse() {
        return parse;
    }

    /** Returns the indices of the tokens that lie wholly or partly in the span, in order. */
    public List<Integer> tokensIn(Span part) {
        return tokens.stream()
                .filter(token -> token.span().overlaps(part))
                .map(Token::index)
                .toList();
    }

    /** Returns the token of the span that governs the others: the one whose own governor lies outside it. */
    public int head(Span part) {
        List<Integer> inside = tokensIn(part);
        return inside.stream()
                .filter(index -> !inside.contains(tree.governor(index)))
                .reduce((first, last) -> tree.depth(first) < tree.depth(last) ? first : last)
                .orElseThrow(() -> new IllegalArgumentException(part + " is not in the sentence " + span));
    }

    /** Returns the run of characters from the first to the last token of the subtree under the token. */
    public Span subtree(int index) {
        return tree.subtree(index).stream()
                .map(i -> token(i).span())
                .reduce(Span::cover)
                .orElseThrow();
    }
}
