package org.chancery.server.page;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;

/**
 * What a page holds, for each of the forms in which it can be had.
 *
 * @param template the page's template, without ending
 * @param view the one value that the template shows
 * @param json what is written as JSON: records, lists, maps and plain values
 * @param triples the graph of what the page shows; called within the transaction that made this
 * @param about what the page is about, as JSON-LD for search engines without {@code <}; nothing if empty
 * @param csv the table of the page as CSV; absent if the page is no table
 */
public record Content(
        String template,
        Object view,
        Object json,
        Supplier<Graph> triples,
        String about,
        Optional<Supplier<String>> csv) {
    /** Returns a page whose JSON is its view, and that is no table. */
    public static Content of(String template, Object view, Supplier<Graph> triples) {
        return new Content(template, view, view, triples, "", Optional.empty());
    }

    /** Returns the same page with another JSON form. */
    public Content withJson(Object other) {
        return new Content(template, view, other, triples, about, csv);
    }

    /** Returns the same page as a table too. */
    public Content withCsv(Supplier<String> table) {
        return new Content(template, view, json, triples, about, Optional.of(table));
    }

    /** Returns the same page with its description for search engines; its template takes it as {@code about}. */
    public Content withAbout(String jsonLd) {
        return new Content(template, view, json, triples, jsonLd, csv);
    }
}
