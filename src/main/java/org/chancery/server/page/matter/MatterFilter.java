package org.chancery.server.page.matter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.page.Choice;
import org.chancery.server.page.PageData;
import org.chancery.server.page.timeline.DateRange;
import org.chancery.vocab.Bases;
import org.chancery.vocab.CY;

/**
 * The choice among what is claimed.
 *
 * @param type the local name of a code; empty for all
 * @param status the local name of a code; empty for all
 * @param dates to which it keeps
 * @param actor who takes part in it; absent for all
 */
public record MatterFilter(String type, String status, DateRange dates, Optional<Node> actor) {
    private static final List<Property> ROLES =
            List.of(CY.propositionSubject, CY.propositionObject, CY.counterparty, CY.agent, CY.patient, CY.eventPlace);

    /** Returns those that all choices keep. */
    public List<Matter> chosen(List<Matter> matters, PageData data) {
        return matters.stream()
                .filter(matter -> ofType(matter) && ofStatus(matter))
                .filter(matter -> dates.touches(matter.date()))
                .filter(matter -> takesPart(matter, data))
                .toList();
    }

    private boolean ofType(Matter matter) {
        return type.isEmpty() || type.equals(code(matter.type()));
    }

    private boolean ofStatus(Matter matter) {
        return status.isEmpty()
                || matter.status().filter(node -> status.equals(code(node))).isPresent();
    }

    private boolean takesPart(Matter matter, PageData data) {
        if (actor.isEmpty()) {
            return true;
        }
        Stream<Node> subjects = Stream.concat(
                Stream.of(matter.proposition()), data.all(matter.proposition(), CY.describedEvent).stream());
        return subjects.anyMatch(
                subject -> ROLES.stream().anyMatch(role -> data.graph().contains(subject, role.asNode(), actor.get())));
    }

    /** Returns the types that occur, and the chosen one; throws {@link HttpProblem} 400 if that is no code. */
    public List<Choice> types(List<Matter> matters, PageData data) {
        return choices("type", type, matters.stream().map(Matter::type), data);
    }

    /** Returns the statuses that occur, and the chosen one; throws {@link HttpProblem} 400 if that is no code. */
    public List<Choice> statuses(List<Matter> matters, PageData data) {
        return choices("status", status, matters.stream().flatMap(matter -> matter.status().stream()), data);
    }

    private static List<Choice> choices(String parameter, String chosen, Stream<Node> codes, PageData data) {
        Map<Node, Long> numbers = codes.collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        Node wanted = NodeFactory.createURI(Bases.CODES + chosen);
        if (!chosen.isEmpty() && !numbers.containsKey(wanted)) {
            if (!data.graph().contains(wanted, Node.ANY, Node.ANY)) {
                throw HttpProblem.badRequest("'" + parameter + "' takes one of "
                        + numbers.keySet().stream()
                                .map(MatterFilter::code)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ", not '" + chosen + "'.");
            }
            numbers.put(wanted, 0L);
        }
        return numbers.entrySet().stream()
                .map(entry -> choice(entry, chosen, data))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static Choice choice(Map.Entry<Node, Long> entry, String chosen, PageData data) {
        String value = code(entry.getKey());
        return new Choice(value, data.labels().text(entry.getKey()), entry.getValue(), value.equals(chosen));
    }

    private static String code(Node node) {
        return node.toString().replace(Bases.CODES, "");
    }
}
