package org.chancery.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Block;
import org.chancery.model.Document;
import org.chancery.model.Span;

/**
 * The quotations of a document: straight and curly marks, double and single, nested, and those that go on over several
 * paragraphs, each of which opens anew.
 */
public final class QuotationFinder {
    private static final String DOUBLE_OPENING = "“„«";
    private static final String DOUBLE_CLOSING = "”»";

    private final int[] text;
    private final int offset;
    private final boolean nextContinues;
    private final Deque<Opening> open = new ArrayDeque<>();
    private final List<Quotation> found = new ArrayList<>();

    private QuotationFinder(int[] text, int offset, boolean nextContinues) {
        this.text = text;
        this.offset = offset;
        this.nextContinues = nextContinues;
    }

    /** Returns the quotations of the blocks that bear claims, in order of the text, the outer before the inner. */
    public static List<Quotation> find(Document document) {
        List<Block> blocks = document.blocks().stream()
                .filter(block -> block.role().bearsClaims())
                .toList();
        List<Quotation> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean opens = i + 1 < blocks.size() && opens(document, blocks.get(i + 1));
            Span span = blocks.get(i).span();
            int[] text = document.slice(span).codePoints().toArray();
            all.addAll(new QuotationFinder(text, span.start(), opens).scan());
        }
        return List.copyOf(all);
    }

    private static boolean opens(Document document, Block block) {
        int first = document.slice(block.span()).codePointAt(0);
        return first == '"' || DOUBLE_OPENING.indexOf(first) >= 0;
    }

    private List<Quotation> scan() {
        for (int i = 0; i < text.length; i++) {
            Mark.read(text, i).ifPresent(this::step);
        }
        while (!open.isEmpty()) {
            leaveOpen(open.pop());
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    private void step(Mark mark) {
        Optional<Opening> partner =
                open.stream().filter(o -> o.single() == mark.single()).findFirst();
        if (mark.closes() && partner.isPresent()) {
            while (!open.peek().equals(partner.get())) {
                open.pop();
            }
            close(open.pop(), mark);
        } else if (mark.opens() && partner.isEmpty()) {
            open.push(new Opening(mark.at(), mark.width(), mark.single()));
        }
    }

    private void close(Opening opening, Mark mark) {
        if (mark.at() > opening.at() + opening.width()) {
            add(opening, mark.at() + mark.width(), mark.at(), false);
        }
    }

    /** A mark that nothing closes is a quotation only if the next paragraph goes on with it, or it begins its own. */
    private void leaveOpen(Opening opening) {
        boolean begins = opening.at() == 0 || opening.at() > 1 && ",:".indexOf(text[opening.at() - 2]) >= 0;
        if (!opening.single() && (nextContinues || begins) && opening.at() + opening.width() < text.length) {
            add(opening, text.length, text.length, nextContinues);
        }
    }

    private void add(Opening opening, int to, int end, boolean continued) {
        Span span = new Span(offset + opening.at(), offset + to);
        Span inside = new Span(offset + opening.at() + opening.width(), offset + end);
        found.add(new Quotation(span, inside, continued));
    }

    private record Opening(int at, int width, boolean single) {}

    /** A quotation mark, and whether what stands beside it lets it open or close. */
    private record Mark(int at, int width, boolean single, boolean opens, boolean closes) {
        static Optional<Mark> read(int[] text, int at) {
            int c = text[at];
            int before = at == 0 ? ' ' : text[at - 1];
            int after = at + 1 == text.length ? ' ' : text[at + 1];
            boolean canOpen = !Character.isLetterOrDigit(before) && !isSpace(after);
            boolean canClose = !isSpace(before) && !Character.isLetterOrDigit(after);
            if (DOUBLE_OPENING.indexOf(c) >= 0) {
                return Optional.of(new Mark(at, 1, false, true, false));
            } else if (DOUBLE_CLOSING.indexOf(c) >= 0) {
                return Optional.of(new Mark(at, 1, false, false, true));
            } else if (isDoubled(text, at)) {
                return Optional.of(new Mark(at, 2, false, !Character.isLetterOrDigit(before), !isSpace(before)));
            } else if (c == '\'' && at > 0 && isDoubled(text, at - 1)) {
                return Optional.empty();
            } else if (c == '"') {
                return Optional.of(new Mark(at, 1, false, !isSpace(after), !isSpace(before) || isSpace(after)));
            } else if (c == '‘' || c == '\'' && canOpen) {
                return Optional.of(new Mark(at, 1, true, canOpen, false));
            }
            return c == '’' || c == '\'' ? Optional.of(new Mark(at, 1, true, false, canClose)) : Optional.empty();
        }

        /** Two apostrophes stand for one double mark. */
        private static boolean isDoubled(int[] text, int at) {
            return text[at] == '\'' && at + 1 < text.length && text[at + 1] == '\'';
        }

        private static boolean isSpace(int c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }
    }
}
