package org.chancery.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.export.SpreadsheetText;

/** Writes tables as CSV (RFC 4180) that a spreadsheet opens without running anything in them. */
final class CsvFile {
    private CsvFile() {}

    /** Writes a heading and the rows: text, which is made harmless, or numbers. */
    static void write(OutputStream out, List<String> columns, Stream<List<?>> rows) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
        printer.printRecord(columns);
        for (List<?> row : (Iterable<List<?>>) rows::iterator) {
            printer.printRecord(row.stream().map(CsvFile::cell).toList());
        }
        printer.flush();
    }

    private static Object cell(Object value) {
        return value instanceof String text ? SpreadsheetText.harmless(text) : value;
    }
}
