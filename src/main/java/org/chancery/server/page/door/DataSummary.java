package org.chancery.server.page.door;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.query.Answer;
import org.chancery.query.QueryRun;
import org.chancery.query.QueryText;
import org.chancery.vocab.Bases;

/**
 * What is in the default graph, in numbers.
 *
 * @param triples in all
 * @param subjects different ones
 * @param objects different ones
 * @param entities different subjects whose IRIs are our own
 * @param classes with the number of their members, the largest first
 * @param properties with the number of their triples, the most used first
 * @param graphs the named graphs beside it, with the number of their triples, by name
 */
record DataSummary(
        long triples,
        long subjects,
        long objects,
        long entities,
        List<Count> classes,
        List<Count> properties,
        List<Count> graphs) {
    private static final QueryText QUERIES = QueryText.beside(DataSummary.class);

    DataSummary {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
        graphs = List.copyOf(graphs);
    }

    /** How many there are of something that has an IRI. */
    record Count(String iri, long number) {}

    /** Returns the numbers; every triple is looked at. */
    static DataSummary of(QueryRun run) {
        Node space = NodeFactory.createLiteralString(Bases.BASE);
        Answer.Row totals =
                run.select(QUERIES.get("totals"), Map.of("space", space)).rows().get(0);
        return new DataSummary(
                number(totals, "triples"),
                number(totals, "subjects"),
                number(totals, "objects"),
                number(totals, "entities"),
                counts(run, "classes", "class", "entities"),
                counts(run, "properties", "property", "triples"),
                counts(run, "graphs", "graph", "triples"));
    }

    private static List<Count> counts(QueryRun run, String query, String name, String number) {
        return run.select(QUERIES.get(query), Map.of()).rows().stream()
                .map(row -> new Count(row.text(name), number(row, number)))
                .toList();
    }

    private static long number(Answer.Row row, String column) {
        return Long.parseLong(row.text(column));
    }
}
