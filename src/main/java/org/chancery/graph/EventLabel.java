package org.chancery.graph;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.model.Event;

/** A short English name of an event by its kind and participants, as in {@code consult: Sergei Lavrov – Bashar al-Assad (2012)}. */
final class EventLabel {
    private EventLabel() {}

    /** Returns the name, in which each participant is called by the label that the model holds. */
    static String of(Event event, ActorNodes actors, Model model) {
        String type = event.type().name().toLowerCase(Locale.ROOT);
        String agents = names(event.agents(), actors, model);
        String patients = names(event.patients(), actors, model);
        String between = agents.isEmpty() || patients.isEmpty() ? "" : " – ";
        String date = event.date().map(time -> " (" + time.extent() + ")").orElse("");
        return type + ": " + agents + between + patients + date;
    }

    private static String names(List<String> ids, ActorNodes actors, Model model) {
        return ids.stream()
                .map(id -> name(model.wrapAsResource(actors.node(id).asNode())))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String name(Resource node) {
        return node.listProperties(RDFS.label).mapWith(statement -> statement.getString()).toList().stream()
                .sorted()
                .findFirst()
                .orElse(node.getURI());
    }
}
