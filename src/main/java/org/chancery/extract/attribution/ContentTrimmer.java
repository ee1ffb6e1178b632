package org.chancery.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.chancery.model.AttributionMode;
import org.chancery.model.Document;
import org.chancery.model.Span;
import org.chancery.text.Quotation;

/** Cuts contents to their convention, and tells how much of them is quoted. */
final class ContentTrimmer {
    private static final String LOOSE = " \t\n\r,;:-–—―\u00a0*_";

    private final Document document;
    private final List<Quotation> quotations;

    ContentTrimmer(Document document, List<Quotation> quotations) {
        this.document = document;
        this.quotations = quotations;
    }

    /** Returns the content without outer quotation marks, "that" and closing comma or full stop; empty if nothing is left. */
    Optional<Span> trim(Span content) {
        Span span = strip(content);
        Optional<Quotation> first = startingAt(span.start());
        Optional<Quotation> last = endingAt(span.end());
        if (first.isPresent() && last.isPresent()) {
            return inside(
                    new Span(first.get().inside().start(), last.get().inside().end()));
        }
        return first.filter(q -> q.span().end() >= span.end()).isPresent()
                ? inside(new Span(first.get().inside().start(), span.end()))
                : Optional.of(last.isPresent() ? span : withoutStop(span)).filter(s -> s.length() > 1);
    }

    private Optional<Span> inside(Span span) {
        return span.length() > 1 ? Optional.of(strip(span)).filter(s -> s.length() > 1) : Optional.empty();
    }

    private Optional<Quotation> startingAt(int start) {
        return quotations.stream().filter(q -> q.span().start() == start).findFirst();
    }

    private Optional<Quotation> endingAt(int end) {
        return quotations.stream()
                .filter(q -> q.span().end() == end && !q.continued())
                .findFirst();
    }

    private Span strip(Span span) {
        int start = span.start();
        int end = span.end();
        while (end - start > 1 && isLoose(start)) {
            start++;
        }
        while (end - start > 1 && isLoose(end - 1)) {
            end--;
        }
        return new Span(start, end);
    }

    private Span withoutStop(Span span) {
        boolean stop = span.length() > 1 && document.slice(span).endsWith(".");
        boolean abbreviation = document.slice(span).matches("(?s).*\\b[A-Z]\\.");
        return stop && !abbreviation ? new Span(span.start(), span.end() - 1) : span;
    }

    private boolean isLoose(int at) {
        return LOOSE.contains(document.slice(new Span(at, at + 1)));
    }

    AttributionMode mode(Span content) {
        boolean direct = quotations.stream().anyMatch(q -> q.span().contains(content))
                || startsIn(content.start()) && startsIn(content.end() - 1);
        boolean mixed = quotations.stream().anyMatch(q -> q.span().overlaps(content));
        return direct ? AttributionMode.DIRECT : mixed ? AttributionMode.MIXED : AttributionMode.INDIRECT;
    }

    private boolean startsIn(int at) {
        return quotations.stream().anyMatch(q -> q.span().contains(at));
    }
}
