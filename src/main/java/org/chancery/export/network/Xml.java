package org.chancery.export.network;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chancery.model.ChanceryException;

/** Writes XML, without the control characters that XML cannot hold. */
final class Xml {
    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** What is written. */
    @FunctionalInterface
    interface Work {
        void write() throws XMLStreamException;
    }

    /** Returns a writer of a document that has begun. */
    static Xml to(OutputStream out) {
        return safely(() -> {
            XMLStreamWriter writer =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            return new Xml(writer);
        });
    }

    /** Writes an element with its attributes, names and values in turn, and what is in it. */
    void element(String name, Runnable inside, String... attributes) {
        run(() -> {
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
        });
        inside.run();
        run(writer::writeEndElement);
    }

    void text(String words) {
        run(() -> writer.writeCharacters(clean(words)));
    }

    void end() {
        run(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
    }

    private static String clean(String words) {
        return words.codePoints()
                .map(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF || c == '\n' || c == '\t' || c == '\r' ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void run(Work work) {
        safely(() -> {
            work.write();
            return work;
        });
    }

    private interface Making<T> {
        T make() throws XMLStreamException;
    }

    private static <T> T safely(Making<T> making) {
        try {
            return making.make();
        } catch (XMLStreamException e) {
            throw new ChanceryException("The network could not be written: " + e.getMessage(), e);
        }
    }
}
