package org.chancery.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A tab-separated file of the gazetteer, its columns named by the first line. */
record Table(String file, List<Row> rows) {

    /** Returns the rows, without comments; throws {@link GazetteerException} with file and line if a column is missing or too much. */
    static Table parse(String file, String text, List<String> columns) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !cells(lines.get(0)).equals(columns)) {
            throw new GazetteerException(file + ":1: the first line must name the columns " + columns);
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                rows.add(row(file, i + 1, lines.get(i), columns));
            }
        }
        return new Table(file, rows);
    }

    private static Row row(String file, int number, String line, List<String> columns) {
        List<String> cells = cells(line);
        if (cells.size() != columns.size()) {
            throw new GazetteerException(file + ":" + number + ": " + cells.size() + " cells where " + columns.size()
                    + " belong; separate " + columns + " by tabs");
        }
        return new Row(file, number, columns, cells);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    /** A line of the file, its cells asked for by the name of the column. */
    record Row(String file, int line, List<String> columns, List<String> cells) {
        Optional<String> get(String column) {
            return Optional.of(cells.get(columns.indexOf(column))).filter(cell -> !cell.isEmpty());
        }

        String need(String column) {
            return get(column).orElseThrow(() -> error("the cell '" + column + "' must not be empty"));
        }

        List<String> list(String column) {
            return get(column).stream()
                    .flatMap(cell -> Arrays.stream(cell.split("\\|")))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .toList();
        }

        GazetteerException error(String problem) {
            return new GazetteerException(file + ":" + line + ": " + problem);
        }
    }
}
