package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.chancery.export.SpreadsheetText;
import org.chancery.pipeline.ReportLine;

/** A file with a line for each source, written as the work goes: CSV if it is called so, else JSON Lines. */
final class ReportFile implements AutoCloseable {
    private final Writer file;
    private final boolean csv;

    private ReportFile(Writer file, boolean csv) {
        this.file = file;
        this.csv = csv;
    }

    /** Returns the file, empty but for a heading; throws {@link UncheckedIOException} if it cannot be written. */
    static ReportFile create(Path path) {
        try {
            boolean csv = path.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
            ReportFile report = new ReportFile(Files.newBufferedWriter(path, StandardCharsets.UTF_8), csv);
            if (csv) {
                report.row(ReportLine.COLUMNS.toArray());
            }
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(ReportLine line) {
        try {
            if (csv) {
                row(text(line.file()), line.outcome(), text(line.reason()), warnings(line), line.seconds());
            } else {
                file.write(line.json() + "\n");
                file.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(Object... cells) throws IOException {
        CSVPrinter printer = new CSVPrinter(file, CSVFormat.RFC4180);
        printer.printRecord(cells);
        printer.flush();
    }

    private static String warnings(ReportLine line) {
        return text(String.join("\n", line.warnings()));
    }

    private static String text(String cell) {
        return SpreadsheetText.harmless(cell);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
