package org.chancery.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Document;
import org.chancery.model.SourceText;
import org.chancery.model.Span;

/**
 * A block as a parser should read it: Markdown's marks left out, words that a line's end cut in two put together, text in
 * capitals as a headline would write it, every kind of space a plain one; and the way back from each of its UTF-16 units to
 * the code point of the document.
 */
public final class ReadingView {
    /** Emphasis, heading and quotation marks, the brackets and the target of a link, escaping backslashes. */
    private static final Pattern MARKS = Pattern.compile(
            "(?<escape>\\\\)[!-/:-@\\[-`{-~]|\\*+|(?<!\\w)_+|_+(?!\\w)|`+|(?m:^\\s{0,3}(?:#{1,6}|>|[-+](?=\\s))\\s*)"
                    + "|!?\\[(?=[^\\]\\n]{0,1000}+]\\()|]\\((?:[^()\\n]++|\\([^()\\n]*+\\))*+\\)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern CUT_WORD =
            Pattern.compile("(?<![\\p{L}-])(?<first>\\p{L}++)(?<hyphen>-)(?<end>\\h*\\R\\h*)(?<rest>\\p{L})");
    private static final Set<String> KEEP_HYPHEN = WordList.read("hyphen-prefix");

    private final String text;
    /** The code point of the document for each unit of {@link #text}, and the one after the last. */
    private final int[] offsets;

    private ReadingView(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    /** Returns the view of one span of the document, marks left out if the document's name says that it has them. */
    public static ReadingView of(Document document, Span span) {
        SourceText source = document.text();
        int from = source.toUnit(span.start());
        int to = source.toUnit(span.end());
        boolean[] left = new boolean[to - from];
        if (document.name().matches("(?i).*\\.(md|markdown)")) {
            leaveOutMarks(source.value().substring(from, to), left);
        }
        leaveOutLineEnds(source.value().substring(from, to), left);
        return build(source, from, to, left);
    }

    private static void leaveOutMarks(String block, boolean[] left) {
        Matcher marks = MARKS.matcher(block);
        while (marks.find()) {
            boolean escape = marks.group("escape") != null;
            Arrays.fill(left, marks.start(), escape ? marks.end("escape") : marks.end(), true);
        }
    }

    /** Joins what stands before and after a hyphen at the end of a line, without the hyphen if it was set for the line. */
    private static void leaveOutLineEnds(String block, boolean[] left) {
        Matcher cut = CUT_WORD.matcher(block);
        while (cut.find()) {
            boolean stays = KEEP_HYPHEN.contains(cut.group("first").toLowerCase(Locale.ROOT))
                    || Character.isUpperCase(cut.group("rest").charAt(0));
            Arrays.fill(left, stays ? cut.start("end") : cut.start("hyphen"), cut.end("end"), true);
        }
    }

    private static ReadingView build(SourceText source, int from, int to, boolean[] left) {
        StringBuilder text = new StringBuilder();
        int[] offsets = new int[to - from + 1];
        for (int unit = from; unit < to; unit++) {
            if (!left[unit - from]) {
                char c = source.value().charAt(unit);
                offsets[text.length()] = source.toCodePoint(unit);
                text.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
            }
        }
        offsets[text.length()] = source.toCodePoint(to);
        return new ReadingView(Capitals.lower(text.toString()), offsets);
    }

    public String text() {
        return text;
    }

    /**
     * Returns the view of a run of this one.
     *
     * @param begin zero-based UTF-16 unit of {@link #text()}
     * @param end unit after the last one
     */
    public ReadingView part(int begin, int end) {
        return new ReadingView(text.substring(begin, end), Arrays.copyOfRange(offsets, begin, end + 1));
    }

    /**
     * Returns the code points of the document from the first to the last character of the run.
     *
     * @param begin zero-based UTF-16 unit of {@link #text()}
     * @param end unit after the last one
     */
    public Span span(int begin, int end) {
        return new Span(offsets[begin], offsets[end - 1] + 1);
    }
}
