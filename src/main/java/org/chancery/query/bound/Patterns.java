package org.chancery.query.bound;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/** Searches texts by regular expressions, in bounded time and depth; keeps the last pattern, since it seldom changes from row to row. */
final class Patterns {
    private String key = "";
    private Pattern last;

    /**
     * Returns what the search gives on a matcher of the pattern over the text.
     *
     * @param flags may be null
     */
    <T> T search(String text, NodeValue pattern, NodeValue flags, Meter meter, Function<Matcher, T> search) {
        try {
            return search.apply(
                    pattern(string(pattern), flags == null ? "" : string(flags)).matcher(new BoundedText(text, meter)));
        } catch (StackOverflowError e) {
            throw meter.end(StopReason.PATTERN);
        }
    }

    private Pattern pattern(String pattern, String flags) {
        String asked = flags + "/" + pattern;
        if (last == null || !asked.equals(key)) {
            last = RegexEngine.makePattern("REGEX or REPLACE", pattern, flags);
            key = asked;
        }
        return last;
    }

    private static String string(NodeValue value) {
        if (!value.isString()) {
            throw new ExprEvalException("Not a string: " + value);
        }
        return value.getString();
    }
}
