package org.chancery.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Block;
import org.chancery.model.Document;
import org.chancery.model.SourceText;
import org.chancery.model.Span;

/** Where words stand in the blocks of a document that bear claims, as whole words. */
final class Occurrences {
    private final Document document;
    private final List<Span> blocks;

    Occurrences(Document document) {
        this.document = document;
        this.blocks = document.blocks().stream()
                .filter(block -> block.role().bearsClaims())
                .map(Block::span)
                .toList();
    }

    /** Returns every place of the words, in the order of the text. */
    List<Span> of(String words) {
        List<Span> found = new ArrayList<>();
        if (words.isBlank()) {
            return found;
        }
        SourceText text = document.text();
        String value = text.value();
        for (int unit = value.indexOf(words); unit >= 0; unit = value.indexOf(words, unit + 1)) {
            Span span = new Span(text.toCodePoint(unit), text.toCodePoint(unit + words.length()));
            if (isWhole(value, unit, unit + words.length()) && isReadable(span)) {
                found.add(span);
            }
        }
        return found;
    }

    /** Returns every place of the words in the blocks over which the passage extends. */
    List<Span> near(String words, Span passage) {
        return of(words).stream()
                .filter(span -> blocks.stream().anyMatch(block -> block.contains(span) && block.overlaps(passage)))
                .toList();
    }

    private boolean isReadable(Span span) {
        return blocks.stream().anyMatch(block -> block.contains(span));
    }

    private static boolean isWhole(String value, int start, int end) {
        boolean before = start == 0 || !Character.isLetterOrDigit(value.codePointBefore(start));
        return before && (end == value.length() || !Character.isLetterOrDigit(value.codePointAt(end)));
    }
}
