package org.chancery.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.chancery.server.http.HttpProblem;
import org.chancery.vocab.Bases;

/** A choice among the codes that occur, such as the types of events, by their local names. */
public final class Choices {
    private final String parameter;
    private final String chosen;
    private final PageData data;

    /** @param chosen the local name of a code; empty for all */
    public Choices(String parameter, String chosen, PageData data) {
        this.parameter = parameter;
        this.chosen = chosen;
        this.data = data;
    }

    /** Tells whether nothing is chosen. */
    public boolean all() {
        return chosen.isEmpty();
    }

    /** Tells whether a thing with this code is kept. */
    public boolean keep(Node code) {
        return all() || code.hasURI(Bases.CODES + chosen);
    }

    /**
     * Returns the codes that occur, and the chosen one, by their labels; throws {@link HttpProblem} 400 if the chosen one
     * is no code.
     */
    public List<Choice> among(Stream<Node> codes) {
        Map<Node, Long> numbers = codes.collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        Node wanted = NodeFactory.createURI(Bases.CODES + chosen);
        if (!all() && !numbers.containsKey(wanted)) {
            if (!data.graph().contains(wanted, Node.ANY, Node.ANY)) {
                throw unknown(numbers);
            }
            numbers.put(wanted, 0L);
        }
        return numbers.entrySet().stream()
                .map(entry -> choice(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private Choice choice(Node code, long number) {
        return new Choice(name(code), data.labels().text(code), number, !all() && keep(code));
    }

    private HttpProblem unknown(Map<Node, Long> numbers) {
        String names = numbers.keySet().stream().map(Choices::name).sorted().collect(Collectors.joining(", "));
        return HttpProblem.badRequest("'" + parameter + "' takes one of " + names + ", not '" + chosen + "'.");
    }

    private static String name(Node code) {
        return code.toString().replace(Bases.CODES, "");
    }
}
