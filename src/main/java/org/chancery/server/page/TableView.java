package org.chancery.server.page;

import java.util.List;

/**
 * A table for people.
 *
 * @param columns the headings
 * @param rows the cells, one for each column; those of a long answer that are shown
 * @param total how many rows the answer has
 */
public record TableView(List<String> columns, List<List<Link>> rows, int total) {
    public TableView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public boolean cut() {
        return rows.size() < total;
    }
}
