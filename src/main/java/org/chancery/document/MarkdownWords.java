package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of one Markdown block as a reader sees them, and how much of them stands in links, bold type or a picture. */
final class MarkdownWords extends AbstractVisitor {
    /** A link's target repeated in its text, as converters from HTML write it. */
    private static final Pattern REPEATED_TARGET = Pattern.compile("\\s*\\((?:/|https?:)[^\\s()]*\\)");

    private final StringBuilder words = new StringBuilder();
    private final List<SourceSpan> pictureText = new ArrayList<>();
    private int linked;
    private int strong;
    private int pictures;
    private int pictured;

    private MarkdownWords() {}

    static MarkdownWords of(Node block) {
        MarkdownWords words = new MarkdownWords();
        block.accept(words);
        return words;
    }

    String text() {
        return Piece.fold(REPEATED_TARGET.matcher(words).replaceAll(""));
    }

    boolean isLinks() {
        return linked > 0 && visible() == linked;
    }

    boolean isStrong() {
        return strong > 0 && visible() == strong;
    }

    /** Tells whether the block is a picture and nothing else. */
    boolean isPicture() {
        return pictures > 0 && visible() == pictured;
    }

    /** Returns where the words of the pictures stand; absent if it has none. */
    Optional<List<SourceSpan>> pictureText() {
        return pictureText.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(pictureText));
    }

    private int visible() {
        return (int) words.chars().filter(c -> !Character.isWhitespace(c)).count();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(Link link) {
        int before = visible();
        visitChildren(link);
        linked += visible() - before;
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        int before = visible();
        visitChildren(emphasis);
        strong += visible() - before;
    }

    @Override
    public void visit(Image image) {
        int before = visible();
        visitChildren(image);
        pictures++;
        pictured += visible() - before;
        for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
            pictureText.addAll(child.getSourceSpans());
        }
    }
}
