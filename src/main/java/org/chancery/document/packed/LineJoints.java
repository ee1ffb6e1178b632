package org.chancery.document.packed;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.document.packed.PdfPage.TextLine;

/** Joins lines to one; a word that was divided at the end of a line is whole again, unless the file writes it with a hyphen elsewhere. */
final class LineJoints {
    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}{1,40}-\\p{L}{1,40}");
    private static final Pattern BROKEN = Pattern.compile("(\\p{L}{1,40})[-‐]$");
    private static final Pattern REST = Pattern.compile("^(\\p{Ll}{1,40})");

    private final Set<String> hyphenated;

    private LineJoints(Set<String> hyphenated) {
        this.hyphenated = hyphenated;
    }

    static LineJoints of(List<PdfPage> pages) {
        Set<String> found = new HashSet<>();
        for (PdfPage page : pages) {
            for (TextLine line : page.lines()) {
                HYPHENATED.matcher(line.text()).results().forEach(word -> found.add(key(word.group())));
            }
        }
        return new LineJoints(found);
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    String join(List<TextLine> lines) {
        StringBuilder joined = new StringBuilder();
        for (TextLine line : lines) {
            append(joined, line.text());
        }
        return joined.toString();
    }

    private void append(StringBuilder joined, String line) {
        Matcher broken = BROKEN.matcher(joined.substring(Math.max(0, joined.length() - 42)));
        Matcher rest = REST.matcher(line);
        if (broken.find() && rest.find()) {
            boolean whole = !hyphenated.contains(key(broken.group(1) + "-" + rest.group(1)));
            joined.setLength(joined.length() - (whole ? 1 : 0));
        } else if (!joined.isEmpty()) {
            joined.append(' ');
        }
        joined.append(line);
    }
}
