package org.chancery.server.page.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Span;

/** Which runs of a text a page shows, in their order and apart from one another. */
record TextWindow(List<Span> runs) {
    TextWindow {
        runs = List.copyOf(runs);
    }

    /** Returns all of a stretch. */
    static TextWindow whole(Stretch stretch) {
        return new TextWindow(
                stretch.to() > stretch.from() ? List.of(new Span(stretch.from(), stretch.to())) : List.of());
    }

    /** Returns the words and so many code points on either side of each, as far as the text reaches. */
    static TextWindow around(Stream<MarkedText.Span> words, int around, int length) {
        List<Span> sorted = words.map(
                        span -> new int[] {Math.max(0, span.start() - around), Math.min(length, span.end() + around)})
                .filter(bounds -> bounds[1] > bounds[0])
                .map(bounds -> new Span(bounds[0], bounds[1]))
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        List<Span> runs = new ArrayList<>();
        for (Span span : sorted) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).end() >= span.start()) {
                runs.set(last, runs.get(last).cover(span));
            } else {
                runs.add(span);
            }
        }
        return new TextWindow(runs);
    }

    /** Returns the runs within two places. */
    List<Span> within(int start, int end) {
        return runs.stream()
                .filter(run -> start < end && run.start() < end && run.end() > start)
                .map(run -> new Span(Math.max(start, run.start()), Math.min(end, run.end())))
                .toList();
    }
}
