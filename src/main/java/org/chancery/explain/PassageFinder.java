package org.chancery.explain;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.SourceText;
import org.chancery.model.Span;

/** Finds the sentences around words, so that nobody has to judge a claim by a fragment. */
public final class PassageFinder {
    /** Code points to either side beyond which a sentence is cut. */
    private static final int REACH = 300;

    private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\\n\\s*\\n");
    private static final String CUT = "… ";

    /** Knows abbreviations such as "Mr.", after which no sentence ends. */
    private final BreakIterator sentences = FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH)
            .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));

    /** Returns the words of the span, which lies within the text, with what their sentence says around them. */
    public Passage find(SourceText text, Span span) {
        int from = text.toUnit(Math.max(0, span.start() - REACH));
        int to = text.toUnit(Math.min(text.length(), span.end() + REACH));
        String left = afterLastBreak(text.value().substring(from, text.toUnit(span.start())));
        String words = text.slice(span);
        String right = beforeFirstBreak(text.value().substring(text.toUnit(span.end()), to));
        String window = left + words + right;
        sentences.setText(window);
        int begin = sentences.preceding(left.length() + 1);
        int stop = sentences.following(left.length() + words.length() - 1);
        boolean cutLeft = begin == 0 && left.codePointCount(0, left.length()) == REACH;
        boolean cutRight = stop == window.length() && right.codePointCount(0, right.length()) == REACH;
        String before = window.substring(begin, left.length());
        String after = window.substring(left.length() + words.length(), stop);
        return new Passage(
                cutLeft ? CUT + before.replaceFirst("^\\S*\\s", "") : before,
                words,
                cutRight ? after.replaceFirst("\\s\\S*$", "") + " " + CUT.strip() : after.stripTrailing());
    }

    private static String afterLastBreak(String text) {
        Matcher found = PARAGRAPH_BREAK.matcher(text);
        int begin = 0;
        while (found.find()) {
            begin = found.end();
        }
        return text.substring(begin);
    }

    private static String beforeFirstBreak(String text) {
        Matcher found = PARAGRAPH_BREAK.matcher(text);
        return found.find() ? text.substring(0, found.start()) : text;
    }
}
