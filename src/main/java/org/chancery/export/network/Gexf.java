package org.chancery.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chancery.vocab.GEXF;

/**
 * Writes the network as GEXF 1.3 with dates, for Gephi's timeline: a tie begins and ends where the claims say so, and is
 * open on a side of which they say nothing.
 */
final class Gexf implements NetworkWriter {
    @Override
    public void write(Network network, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new Document(xml).write(network);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException("The network could not be written as GEXF.", e);
        }
    }

    private record Document(XMLStreamWriter xml) {
        void write(Network network) throws XMLStreamException {
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            start("gexf", Map.of("version", GEXF.VERSION));
            xml.writeDefaultNamespace(GEXF.NAMESPACE);
            start("graph", Map.of("defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date"));
            declare("node", Map.of("kind", ""));
            declare(
                    "edge",
                    network.ties().isEmpty() ? Map.of() : network.ties().get(0).attributes());
            nodes(network.actors());
            edges(network.ties());
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
        }

        private void declare(String owner, Map<String, ?> attributes) throws XMLStreamException {
            start("attributes", Map.of("class", owner));
            for (Map.Entry<String, ?> attribute : attributes.entrySet()) {
                empty(
                        "attribute",
                        List.of("id", "title", "type"),
                        attribute.getKey(),
                        attribute.getKey(),
                        attribute.getValue() instanceof Long ? "long" : "string");
            }
            xml.writeEndElement();
        }

        private void nodes(List<Actor> actors) throws XMLStreamException {
            xml.writeStartElement("nodes");
            for (Actor actor : actors) {
                xml.writeStartElement("node");
                xml.writeAttribute("id", actor.iri());
                xml.writeAttribute("label", clean(actor.label()));
                values(Map.of("kind", actor.kind()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }

        private void edges(List<Tie> ties) throws XMLStreamException {
            xml.writeStartElement("edges");
            int number = 0;
            for (Tie tie : ties) {
                xml.writeStartElement("edge");
                xml.writeAttribute("id", String.valueOf(number++));
                xml.writeAttribute("source", tie.from());
                xml.writeAttribute("target", tie.to());
                xml.writeAttribute("label", tie.type());
                bound("start", tie.times().since());
                bound("end", tie.times().until());
                values(tie.attributes());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }

        private void bound(String name, String day) throws XMLStreamException {
            if (!day.isEmpty()) {
                xml.writeAttribute(name, day);
            }
        }

        private void values(Map<String, ?> attributes) throws XMLStreamException {
            xml.writeStartElement("attvalues");
            for (Map.Entry<String, ?> attribute : attributes.entrySet()) {
                empty(
                        "attvalue",
                        List.of("for", "value"),
                        attribute.getKey(),
                        clean(attribute.getValue().toString()));
            }
            xml.writeEndElement();
        }

        private void start(String name, Map<String, String> attributes) throws XMLStreamException {
            xml.writeStartElement(name);
            for (String attribute : attributes.keySet().stream().sorted().toList()) {
                xml.writeAttribute(attribute, attributes.get(attribute));
            }
        }

        private void empty(String name, List<String> attributes, String... values) throws XMLStreamException {
            xml.writeEmptyElement(name);
            for (int i = 0; i < values.length; i++) {
                xml.writeAttribute(attributes.get(i), values[i]);
            }
        }

        /** Leaves out the control characters that XML cannot hold, which no writer of the JDK checks. */
        private static String clean(String text) {
            return text.codePoints()
                    .filter(c -> c >= ' ' || c == '\t' || c == '\n')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }
}
