package org.chancery.server.page.workbench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.server.page.Urls;
import org.chancery.server.page.table.TableView;
import org.chancery.server.sparql.Limits;

/**
 * What the workbench shows.
 *
 * @param query the text in the form
 * @param answer of the query; absent if none was asked, or it failed
 * @param failure what is wrong with the query; absent if nothing is
 * @param examples queries to begin with
 */
public record SparqlPage(
        String query, Optional<Result> answer, Optional<Failure> failure, List<Example> examples, Limits limits) {
    public SparqlPage {
        examples = List.copyOf(examples);
    }

    /**
     * An answer.
     *
     * @param table its rows or triples; absent for yes or no
     * @param sentence yes or no in words; empty for rows
     * @param graph whether it is a graph
     * @param snippets the query as commands
     */
    public record Result(Optional<TableView> table, String sentence, boolean graph, Snippets snippets) {
        /** Returns the names under which the answer can be had, each with the value of {@code format}. */
        public List<Form> forms() {
            return graph
                    ? List.of(
                            new Form("Turtle", "ttl"),
                            new Form("JSON-LD", "jsonld"),
                            new Form("N-Triples", "nt"),
                            new Form("RDF/XML", "rdf"))
                    : List.of(
                            new Form("CSV", "csv"),
                            new Form("TSV", "tsv"),
                            new Form("JSON", "json"),
                            new Form("XML", "xml"));
        }
    }

    /** A form of an answer, with the value of {@code format} that asks for it. */
    public record Form(String name, String format) {}

    /**
     * What is wrong with a query.
     *
     * @param line where, from 1; 0 if it is nowhere in particular
     * @param column where, from 1; 0 if it is nowhere in particular
     * @param declaration the line that would declare a missing prefix; empty if that would not help
     */
    public record Failure(String title, String detail, int line, int column, String declaration) {}

    /** Returns what the query asks if its first line says so as a comment, or else "Answer". */
    public String title() {
        String first = query.strip().lines().findFirst().orElse("");
        return first.matches("#\\s*\\S.*") ? first.replaceFirst("#\\s*(Title: *)?", "") : "Answer";
    }

    /** Returns the address of the query with its answer. */
    public String permalink() {
        return "/sparql?query=" + Urls.encode(query);
    }

    /** Returns the address of the query with the missing prefix declared. */
    public String repaired() {
        return "/sparql?query=" + Urls.encode(failure.map(Failure::declaration).orElse("") + "\n" + query);
    }

    /** Returns the time limit in words. */
    public String time() {
        return limits.time().toSeconds() + " s";
    }

    /** Returns the row limit in words. */
    public String rows() {
        return String.format(Locale.ROOT, "%,d", limits.rows());
    }
}
