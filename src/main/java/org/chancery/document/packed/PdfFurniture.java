package org.chancery.document.packed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.document.packed.PdfPage.TextLine;

/** Knows running heads, running feet and page numbers: they stand at the edges, and on several pages but for their numbers. */
final class PdfFurniture {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[\\p{Pd}|\\[(]?\\s?(?:page )?(?:\\d{1,4}|[ivxlc]{1,7})(?: ?(?:of|/) ?\\d{1,4})?\\s?[\\p{Pd}|\\])]?");
    /** The share of the page, at its top and at its bottom, in which they stand. */
    private static final double EDGE = 0.12;

    private static final int FEWEST = 3;

    private final Map<String, Integer> pagesWith = new HashMap<>();
    private final int enough;

    PdfFurniture(List<PdfPage> pages) {
        this.enough = Math.min(FEWEST, Math.max(2, pages.size()));
        for (PdfPage page : pages) {
            Set<String> seen = new HashSet<>();
            for (TextLine line : atEdges(page)) {
                seen.add(withoutNumbers(line));
            }
            seen.forEach(text -> pagesWith.merge(text, 1, Integer::sum));
        }
    }

    private static List<TextLine> atEdges(PdfPage page) {
        List<TextLine> found = new ArrayList<>(page.lines());
        found.removeIf(line -> !isAtEdge(line, page));
        return found;
    }

    private static boolean isAtEdge(TextLine line, PdfPage page) {
        return line.base() < page.height() * EDGE || line.base() > page.height() * (1 - EDGE);
    }

    private static String withoutNumbers(TextLine line) {
        return NUMBER.matcher(line.text()).replaceAll("#");
    }

    boolean holds(TextLine line, PdfPage page) {
        return isAtEdge(line, page)
                && (PAGE_NUMBER.matcher(line.text()).matches()
                        || pagesWith.getOrDefault(withoutNumbers(line), 0) >= enough);
    }
}
