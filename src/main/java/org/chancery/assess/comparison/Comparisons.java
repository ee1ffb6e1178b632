package org.chancery.assess.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.chancery.assess.statement.Facts;
import org.chancery.assess.statement.Sink;
import org.chancery.assess.statement.StatementReader;
import org.chancery.vocab.CY;

/** All ways in which claims are compared. */
public final class Comparisons {
    private final StatementReader reader;
    private final Map<String, Comparison> byName = new LinkedHashMap<>();

    public Comparisons(StatementReader reader) {
        this.reader = reader;
        Stream.of(
                        new PolarityComparison(reader),
                        new ValueComparison(reader),
                        new SiteComparison(reader),
                        new VoteComparison(reader),
                        new ActComparison(reader),
                        new WordAndDeedComparison(reader))
                .forEach(each -> byName.put(each.getClass().getSimpleName(), each));
    }

    /** Returns everything in which the proposition must be compared; nothing if nobody speaks of it. */
    public List<Matter> mattersOf(Node proposition) {
        return reader.all(proposition).isEmpty()
                ? List.of()
                : byName.values().stream()
                        .flatMap(each -> each.mattersOf(proposition).stream())
                        .toList();
    }

    /** Marks the proposition as one to be compared in the matters, in place of what it was marked with before. */
    public static void mark(Node proposition, List<Matter> matters, Graph graph) {
        Sink.deleteAll(graph, proposition, CY.comparisonKey.asNode());
        matters.forEach(matter -> graph.add(proposition, CY.comparisonKey.asNode(), matter.literal()));
    }

    /** Writes what the propositions that are marked with the matter disagree in, of which nothing may be written yet. */
    public void write(Matter matter, Graph graph) {
        List<Node> members = marked(matter, graph).toList();
        byName.get(matter.comparison())
                .compare(matter, members)
                .forEach(disagreement -> disagreement.write(matter, reader.facts(), graph));
    }

    /** Takes out what was written of the matter; the marks of propositions stay. */
    public static void remove(Matter matter, Graph graph) {
        Facts facts = new Facts(graph);
        facts.subjects(CY.comparisonKey, matter.literal()).stream()
                .filter(node -> facts.isA(node, CY.Disagreement))
                .forEach(disagreement -> Sink.delete(graph, disagreement));
    }

    private static Stream<Node> marked(Matter matter, Graph graph) {
        Facts facts = new Facts(graph);
        return facts.subjects(CY.comparisonKey, matter.literal()).stream()
                .filter(node -> !facts.isA(node, CY.Disagreement));
    }
}
