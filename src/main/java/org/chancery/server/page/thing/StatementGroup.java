package org.chancery.server.page.thing;

import java.util.List;
import org.chancery.server.page.Link;

/**
 * Statements that say the same of different others.
 *
 * @param type the relation, event or quantity type
 * @param part which part the thing takes in them, in words; empty if that goes without saying
 * @param rows those of this part of the page
 * @param count how many there are of those asked for, on all parts
 */
public record StatementGroup(Link type, String part, List<StatementRow> rows, int count) {
    public StatementGroup {
        rows = List.copyOf(rows);
    }
}
