package org.chancery.server.page.workbench;

import java.util.Locale;
import java.util.Optional;
import org.chancery.server.page.TableView;
import org.chancery.server.sparql.Limits;

/**
 * What the page of the endpoint shows.
 *
 * @param query the text in the form
 * @param table the answer, if there is one as rows
 * @param sentence the answer in a sentence, or empty
 * @param parameters the query as part of an address, without question mark; empty if there is none
 * @param graph whether the answer is a graph
 */
public record SparqlPage(
        String query, Optional<TableView> table, String sentence, String parameters, boolean graph, Limits limits) {
    /** Returns the time limit in words. */
    public String time() {
        return limits.time().toSeconds() + " s";
    }

    /** Returns the row limit in words. */
    public String rows() {
        return String.format(Locale.ROOT, "%,d", limits.rows());
    }
}
