package org.chancery.export.network;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;

/** Writes the network as GraphML. */
final class GraphMl implements NetworkWriter {
    @Override
    public void write(Network network, OutputStream out) {
        exporter(network).exportGraph(graph(network), out);
    }

    private static Graph<Actor, Tie> graph(Network network) {
        Graph<Actor, Tie> graph = new DirectedPseudograph<>(Tie.class);
        Map<String, Actor> byIri = new LinkedHashMap<>();
        network.actors().forEach(actor -> {
            byIri.put(actor.iri(), actor);
            graph.addVertex(actor);
        });
        network.ties().forEach(tie -> graph.addEdge(byIri.get(tie.from()), byIri.get(tie.to()), tie));
        return graph;
    }

    private static GraphMLExporter<Actor, Tie> exporter(Network network) {
        GraphMLExporter<Actor, Tie> exporter = new GraphMLExporter<>();
        exporter.setVertexIdProvider(Actor::iri);
        exporter.setVertexAttributeProvider(actor -> Map.of(
                "label", DefaultAttribute.createAttribute(actor.label()),
                "kind", DefaultAttribute.createAttribute(actor.kind())));
        exporter.setEdgeAttributeProvider(GraphMl::attributes);
        exporter.registerAttribute("label", GraphMLExporter.AttributeCategory.NODE, AttributeType.STRING);
        exporter.registerAttribute("kind", GraphMLExporter.AttributeCategory.ALL, AttributeType.STRING);
        network.ties().stream()
                .limit(1)
                .flatMap(tie -> attributes(tie).entrySet().stream())
                .filter(attribute -> !attribute.getKey().equals("kind"))
                .forEach(attribute -> exporter.registerAttribute(
                        attribute.getKey(),
                        GraphMLExporter.AttributeCategory.EDGE,
                        attribute.getValue().getType()));
        return exporter;
    }

    private static Map<String, Attribute> attributes(Tie tie) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        tie.attributes()
                .forEach((name, value) -> attributes.put(
                        name,
                        value instanceof Long number
                                ? DefaultAttribute.createAttribute(number)
                                : DefaultAttribute.createAttribute(value.toString())));
        return attributes;
    }
}
