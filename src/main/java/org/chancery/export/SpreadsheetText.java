package org.chancery.export;

/** Text in cells that a spreadsheet opens. */
public final class SpreadsheetText {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SpreadsheetText() {}

    /** Returns the text with an apostrophe before it if it begins with one of {@code = + - @}, tab or return. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
