package org.chancery.server.http;

import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Writes CSV by RFC 4180. */
public final class CsvWriter {
    private CsvWriter() {}

    /** Returns one line with its end. */
    public static String line(List<String> cells) {
        return CSVFormat.RFC4180.format(cells.toArray()) + "\r\n";
    }
}
