package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.BlockRole;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Cuts Markdown into its blocks; the text stays as it is, and a block's span keeps the marks that stand within it. */
final class Markdown {
    private static final int MOST_DEPTH = 100;
    private static final int MOST_LINES = 20_000;
    private static final int MOST_CHARACTERS = 100_000;
    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final String text;
    private final String location;
    private final int offset;
    private final List<Piece> pieces = new ArrayList<>();

    private Markdown(String text, String location, int offset) {
        this.text = text;
        this.location = location;
        this.offset = offset;
    }

    /**
     * Returns the blocks of the text; YAML front matter is one of them, and its facts are the draft's metadata.
     *
     * @throws UnreadableDocumentException if lists or quotations stand in each other more than 100 deep
     */
    static Draft parse(String text, String location, DocumentRules rules) {
        FrontMatter front = FrontMatter.of(text, rules);
        requireShortParagraphs(text, location);
        Markdown markdown = new Markdown(text, location, front.end());
        front.piece().ifPresent(markdown.pieces::add);
        markdown.addChildren(PARSER.parse(text.substring(front.end())), 0);
        return new Draft(text, markdown.pieces, front.metadata(), front.warnings());
    }

    /** The parser takes time that grows with the square of a paragraph: of its lines, and of some of its marks. */
    private static void requireShortParagraphs(String text, String location) {
        int lines = 0;
        int characters = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            lines = line.isBlank() ? 0 : lines + 1;
            characters = line.isBlank() ? 0 : characters + line.length();
            if (lines > MOST_LINES || characters > MOST_CHARACTERS) {
                throw new UnreadableDocumentException(
                        location,
                        "has a paragraph of more than " + MOST_LINES + " lines or " + MOST_CHARACTERS
                                + " characters; divide it by blank lines, or rename it to .txt to read it plainly");
            }
        }
    }

    private void addChildren(Node parent, int depth) {
        if (depth > MOST_DEPTH) {
            throw new UnreadableDocumentException(
                    location, "nests its marks too deeply for any text; rename it to .txt to read it plainly");
        }
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Block block) {
                addBlock(block, depth);
            }
        }
    }

    private void addBlock(Block block, int depth) {
        if (block instanceof ThematicBreak || block instanceof LinkReferenceDefinition) {
            return;
        }
        if (holdsBlocks(block)) {
            addChildren(block, depth + 1);
        } else {
            addLeaf(block);
        }
    }

    private static boolean holdsBlocks(Block block) {
        return block instanceof Document || block instanceof ListItem || block.getFirstChild() instanceof Block;
    }

    private void addLeaf(Block block) {
        MarkdownWords words = MarkdownWords.of(block);
        if (words.isPicture()) {
            words.pictureText()
                    .ifPresent(spans -> add(spans, words.text(), Markup.PARAGRAPH, Optional.of(BlockRole.CAPTION)));
        } else if (block instanceof HtmlBlock) {
            add(block.getSourceSpans(), "", Markup.PARAGRAPH, Optional.of(BlockRole.NAVIGATION));
        } else {
            add(block.getSourceSpans(), words.text(), markupOf(block, words), Optional.empty());
        }
    }

    private static Markup markupOf(Block block, MarkdownWords words) {
        if (block instanceof Heading heading) {
            return heading.getLevel() == 1 ? Markup.TITLE : Markup.HEADING;
        }
        if (words.isStrong()) {
            return Markup.STRONG;
        }
        return words.isLinks() ? Markup.LINKS : Markup.PARAGRAPH;
    }

    private void add(List<SourceSpan> spans, String words, Markup markup, Optional<BlockRole> role) {
        if (spans.isEmpty()) {
            return;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        int start = offset + spans.get(0).getInputIndex();
        String raw = text.substring(start, offset + last.getInputIndex() + last.getLength());
        if (Piece.fold(raw).isEmpty()) {
            return;
        }
        int from = start + raw.length() - raw.stripLeading().length();
        Piece piece = Piece.of(from, start + raw.stripTrailing().length(), words, markup);
        pieces.add(role.map(piece::as).orElse(piece));
    }
}
