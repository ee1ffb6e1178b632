package org.chancery.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes the ties as a table whose headings Gephi knows. */
final class EdgesCsv implements NetworkWriter {
    private static final Tie NONE =
            new Tie("", "", "", "", "", new Tie.Standing("", 0, 0, 0, 0), new Tie.Times("", "", "", ""));

    @Override
    public void write(Network network, OutputStream out) throws IOException {
        List<String> columns = new ArrayList<>(List.of("Source", "Target"));
        columns.addAll(NONE.attributes().keySet());
        CsvFile.write(out, columns, network.ties().stream().map(EdgesCsv::row));
    }

    private static List<?> row(Tie tie) {
        List<Object> cells = new ArrayList<>(List.of(tie.from(), tie.to()));
        cells.addAll(tie.attributes().values());
        return cells;
    }
}
