package org.chancery.server.page.door;

import java.util.List;
import org.chancery.server.page.Link;

/**
 * Things with their numbers.
 *
 * @param thing the heading of the names
 * @param number the heading of the numbers
 */
public record CountTable(String thing, String number, List<Row> rows) {
    public CountTable {
        rows = List.copyOf(rows);
    }

    /** A thing with its number. */
    public record Row(Link name, long number) {}
}
