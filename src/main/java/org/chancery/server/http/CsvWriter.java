package org.chancery.server.http;

import java.util.List;
import java.util.stream.Collectors;

/** Writes CSV by RFC 4180 in which no text is taken for a formula by a spreadsheet. */
public final class CsvWriter {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvWriter() {}

    /** Returns one line with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(CsvWriter::quote).collect(Collectors.joining(",")) + "\r\n";
    }

    /** Returns the text with an apostrophe before it if it begins with one of {@code = + - @}, tab or return. */
    public static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quote(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
