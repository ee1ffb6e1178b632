package org.chancery.server.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.chancery.server.http.Format;

/**
 * What a page holds, for each of the forms in which it can be had.
 *
 * @param template the page's template, without ending
 * @param view the one value that the template shows
 * @param json what is written as JSON: records, lists, maps and plain values
 * @param triples the graph of what the page shows; called within the transaction that made this
 * @param about what the page is about, as JSON-LD for search engines without {@code <}; nothing if empty
 * @param texts what the page is in forms of its own, such as CSV for a table
 */
public record Content(
        String template,
        Object view,
        Object json,
        Supplier<Graph> triples,
        String about,
        Map<Format, Supplier<String>> texts) {
    public Content {
        texts = Map.copyOf(texts);
    }

    /** Returns a page whose JSON is its view, and that has no form of its own. */
    public static Content of(String template, Object view, Supplier<Graph> triples) {
        return new Content(template, view, view, triples, "", Map.of());
    }

    /** Returns the same page with another JSON form. */
    public Content withJson(Object other) {
        return new Content(template, view, other, triples, about, texts);
    }

    /** Returns the same page as a table too. */
    public Content withCsv(Supplier<String> table) {
        return with(Format.CSV, table);
    }

    /** Returns the same page in one more form. */
    public Content with(Format form, Supplier<String> text) {
        Map<Format, Supplier<String>> more = new LinkedHashMap<>(texts);
        more.put(form, text);
        return new Content(template, view, json, triples, about, more);
    }

    /** Returns the same page with its description for search engines; its template takes it as {@code about}. */
    public Content withAbout(String jsonLd) {
        return new Content(template, view, json, triples, jsonLd, texts);
    }
}
