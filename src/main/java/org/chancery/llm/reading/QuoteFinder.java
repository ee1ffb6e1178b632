package org.chancery.llm.reading;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Document;
import org.chancery.model.SourceText;
import org.chancery.model.Span;

/**
 * Finds where words stand in a portion of a document: exactly, or else with white space and the shapes of quotation marks
 * forgiven. What is found is a span of the document, whose own characters count from then on.
 */
final class QuoteFinder {
    private final Portion portion;
    private final SourceText text;
    private final int from;
    private final String exact;
    private final Folded folded;

    QuoteFinder(Document document, Portion portion) {
        this.portion = portion;
        this.text = document.text();
        this.from = text.toUnit(portion.span().start());
        this.exact = document.slice(portion.span());
        this.folded = Folded.of(exact);
    }

    /** Returns every place of the words within blocks of the portion, in the order of the text; none if they are no words. */
    List<Span> places(String words) {
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        List<Span> places = exactPlaces(words);
        return places.isEmpty() ? foldedPlaces(Folded.of(words).text().strip()) : places;
    }

    /** Returns the places that neither begin nor end within a word. */
    List<Span> wholePlaces(String words) {
        return places(words).stream().filter(this::isWhole).toList();
    }

    private List<Span> exactPlaces(String words) {
        List<Span> places = new ArrayList<>();
        for (int at = exact.indexOf(words); at >= 0; at = exact.indexOf(words, at + 1)) {
            add(places, at, at + words.length());
        }
        return places;
    }

    private List<Span> foldedPlaces(String words) {
        List<Span> places = new ArrayList<>();
        String all = folded.text();
        for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
            add(places, folded.begin(at), folded.end(at + words.length() - 1));
        }
        return places;
    }

    private void add(List<Span> places, int begin, int end) {
        Span span = new Span(text.toCodePoint(from + begin), text.toCodePoint(from + end));
        if (isInBlock(span.start()) && isInBlock(span.end() - 1)) {
            places.add(span);
        }
    }

    private boolean isInBlock(int offset) {
        return portion.blocks().stream().anyMatch(block -> block.contains(offset));
    }

    private boolean isWhole(Span span) {
        String value = text.value();
        int begin = text.toUnit(span.start());
        int end = text.toUnit(span.end());
        return (begin == 0 || !Character.isLetterOrDigit(value.codePointBefore(begin)))
                && (end == value.length() || !Character.isLetterOrDigit(value.codePointAt(end)));
    }
}
