package org.chancery.server.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.export.SpreadsheetText;
import org.chancery.server.http.CsvWriter;

/** The CSV form of a page. */
public final class CsvTable {
    private CsvTable() {}

    /** Returns the heading and a line for each row, in which no spreadsheet takes a text for a formula. */
    public static String of(List<String> columns, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(columns), rows)
                .map(row -> row.stream().map(SpreadsheetText::harmless).toList())
                .map(CsvWriter::line)
                .collect(Collectors.joining());
    }
}
