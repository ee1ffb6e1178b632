package org.chancery.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.BlockRole;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Writes the readable text of a page, one paragraph for a block element, and remembers where each stands. */
final class HtmlPieces implements NodeFilter {
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> BOLD = Set.of("b", "strong");
    private static final Pattern NO_WIDTH = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");

    private final HtmlLayout layout;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final StringBuilder current = new StringBuilder();
    private int letters;
    private int linked;
    private int bold;
    private int openLinks;
    private int openBolds;
    private boolean behindBreak;

    /** What the block elements around a place say of it. */
    private record Frame(Optional<Element> element, Markup markup, Optional<BlockRole> role, boolean inArticle) {
        boolean isOf(Node node) {
            return element.filter(node::equals).isPresent();
        }
    }

    private HtmlPieces(HtmlLayout layout) {
        this.layout = layout;
        frames.push(new Frame(Optional.empty(), Markup.PARAGRAPH, Optional.empty(), false));
    }

    static HtmlPieces of(Document page, DocumentRules rules) {
        HtmlPieces pieces = new HtmlPieces(new HtmlLayout(page, rules));
        NodeTraversor.filter(pieces, page.body());
        pieces.flush(false);
        return pieces;
    }

    String text() {
        return text.toString();
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            if (layout.isLeftOut(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            count(element, 1);
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private void count(Element element, int step) {
        openLinks += element.normalName().equals("a") && element.hasAttr("href") ? step : 0;
        openBolds += BOLD.contains(element.normalName()) ? step : 0;
    }

    private void enter(Element element) {
        if (element.normalName().equals("br")) {
            flush(true);
        } else if (isBlock(element)) {
            flush(false);
            frames.push(frameOf(element));
        } else if (CELLS.contains(element.normalName())) {
            current.append(' ');
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() && !CELLS.contains(element.normalName());
    }

    private Frame frameOf(Element element) {
        Frame around = frames.element();
        boolean inArticle = around.inArticle() || element.equals(layout.article());
        Optional<BlockRole> role = around.role().or(() -> layout.roleOf(element));
        return new Frame(Optional.of(element), markupOf(element, around.markup()), role, inArticle);
    }

    private static Markup markupOf(Element element, Markup around) {
        return switch (element.normalName()) {
            case "h1" -> Markup.TITLE;
            case "h2", "h3", "h4", "h5", "h6" -> Markup.HEADING;
            case "li", "dd", "dt" -> Markup.ITEM;
            default -> around;
        };
    }

    private void append(TextNode words) {
        String visible = NO_WIDTH.matcher(words.getWholeText()).replaceAll("");
        current.append(visible);
        int count =
                (int) visible.chars().filter(c -> !Character.isWhitespace(c)).count();
        letters += count;
        linked += openLinks > 0 ? count : 0;
        bold += openBolds > 0 ? count : 0;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            count(element, -1);
        }
        if (frames.element().isOf(node)) {
            flush(false);
            frames.pop();
        }
        return FilterResult.CONTINUE;
    }

    /** Ends the paragraph, or only its line. */
    private void flush(boolean lineOnly) {
        String words = Piece.fold(current.toString());
        if (!words.isEmpty()) {
            separate();
            int start = text.length();
            text.append(words);
            boolean later = behindBreak && !pieces.isEmpty();
            pieces.add(new Piece(start, text.length(), words, markup(), later, role()));
        }
        // Two breaks in a row are how old pages write paragraphs.
        behindBreak = lineOnly && !words.isEmpty();
        current.setLength(0);
        letters = 0;
        linked = 0;
        bold = 0;
    }

    private void separate() {
        if (text.length() > 0) {
            text.append(behindBreak ? "\n" : "\n\n");
        }
    }

    private Markup markup() {
        Markup around = frames.element().markup();
        if (around == Markup.TITLE || around == Markup.HEADING) {
            return around;
        }
        if (linked > 0 && linked == letters) {
            return Markup.LINKS;
        }
        return bold > 0 && bold == letters ? Markup.STRONG : around;
    }

    private Optional<BlockRole> role() {
        Frame frame = frames.element();
        boolean stray = frame.role().isEmpty() && !frame.inArticle() && frame.markup() != Markup.TITLE;
        return stray ? Optional.of(BlockRole.NAVIGATION) : frame.role();
    }
}
