package org.chancery.server.page.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A text with spans marked in it; where spans cross, the later one is cut in two, so that marks nest. */
final class MarkedText {
    private static final Comparator<Span> OUTER_FIRST = Comparator.comparingInt(Span::start)
            .thenComparing(Comparator.comparingInt(Span::end).reversed());

    private final int[] codePoints;
    private final List<Span> spans;

    MarkedText(String text, List<Span> spans) {
        this.codePoints = text.codePoints().toArray();
        this.spans = spans.stream().filter(span -> span.end() > span.start()).toList();
    }

    /**
     * A span of the text in code points, end exclusive.
     *
     * @param first whether it begins where the whole span begins
     * @param last whether it ends where the whole span ends
     */
    record Span(int start, int end, String id, List<Inline.Note> claims, boolean first, boolean last) {
        Span before(int place) {
            return place >= end ? this : new Span(start, place, id, claims, first, false);
        }

        Span from(int place) {
            return place <= start ? this : new Span(place, end, id, claims, false, last);
        }

        private Inline.Mark mark(List<Inline> inside) {
            return new Inline.Mark(first ? id : "", claims, last, inside);
        }
    }

    List<Span> spans() {
        return spans;
    }

    int length() {
        return codePoints.length;
    }

    /** Returns the words between two places. */
    String words(int start, int end) {
        int from = Math.max(0, Math.min(start, codePoints.length));
        int to = Math.max(from, Math.min(end, codePoints.length));
        return new String(codePoints, from, to - from);
    }

    /** Returns the pieces between two places. */
    List<Inline> between(int start, int end) {
        List<Span> inside = spans.stream()
                .filter(span -> span.start() < end && span.end() > start)
                .map(span -> span.from(start).before(end))
                .sorted(OUTER_FIRST)
                .toList();
        return pieces(start, end, inside);
    }

    private List<Inline> pieces(int start, int end, List<Span> waiting) {
        List<Inline> pieces = new ArrayList<>();
        int place = start;
        List<Span> rest = waiting;
        while (!rest.isEmpty()) {
            Span span = rest.get(0);
            addWords(pieces, place, span.start());
            List<Span> others = rest.subList(1, rest.size());
            pieces.add(span.mark(pieces(span.start(), span.end(), startingBefore(span.end(), others))));
            place = span.end();
            rest = reachingBeyond(place, others);
        }
        addWords(pieces, place, end);
        return pieces;
    }

    private static List<Span> startingBefore(int place, List<Span> spans) {
        return spans.stream()
                .filter(span -> span.start() < place)
                .map(span -> span.before(place))
                .toList();
    }

    private static List<Span> reachingBeyond(int place, List<Span> spans) {
        return spans.stream()
                .filter(span -> span.end() > place)
                .map(span -> span.from(place))
                .sorted(OUTER_FIRST)
                .toList();
    }

    /** HTML knows no carriage return and no NUL; something as long stands for them, so that places stay true. */
    private void addWords(List<Inline> pieces, int start, int end) {
        Stream.of(words(start, end).replace('\r', ' ').replace('\0', '\uFFFD'))
                .filter(words -> !words.isEmpty())
                .map(Inline.Words::new)
                .forEach(pieces::add);
    }
}
