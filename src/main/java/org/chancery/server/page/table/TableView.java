package org.chancery.server.page.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.server.page.timeline.Timeline;

/**
 * One part of a table.
 *
 * @param columns the columns of the whole table
 * @param rows the cells, one for each column
 * @param first the number of the first row of this part, from 1; 0 if the table is empty
 * @param total how many rows the whole table has
 * @param size how many rows a part has at most
 */
public record TableView(List<Column> columns, List<List<Cell>> rows, int first, int total, int size) {
    public TableView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Returns which part this is, from 1. */
    public int part() {
        return Math.max(1, (first - 1) / size + 1);
    }

    /** Returns how many parts there are, at least 1. */
    public int parts() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** Returns the numbers of the columns of the kinds, in their order. */
    List<Integer> ofKind(ColumnKind... kinds) {
        return IntStream.range(0, columns.size())
                .filter(i -> List.of(kinds).contains(columns.get(i).kind()))
                .boxed()
                .toList();
    }

    /** Returns the rows of this part along time; absent if the table has no column of times. */
    public Optional<Timeline> timeline(String title) {
        return TableTimeline.of(this, title);
    }

    /** Returns how many rows there are, and which of them are here, in words. */
    public String count() {
        String all = String.format(Locale.ROOT, total == 1 ? "%,d row" : "%,d rows", total);
        return parts() == 1
                ? all
                : String.format(Locale.ROOT, "Rows %,d to %,d of %s", first, first + rows.size() - 1, all);
    }
}
