package org.chancery.document.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of a part; document types, and with them entities, are an error, so nothing is fetched or multiplied. */
final class SafeXml {
    /** What is done at each event of the reader. */
    @FunctionalInterface
    interface Step {
        void at(XMLStreamReader xml) throws XMLStreamException;
    }

    private SafeXml() {}

    /** Takes the step at each event; does nothing if the part is empty. */
    static void read(byte[] part, Step step) throws IOException {
        if (part.length == 0) {
            return;
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.DTD) {
                    throw new IOException("its XML has a document type, which no DOCX file has");
                }
                step.at(xml);
            }
        } catch (XMLStreamException e) {
            throw new IOException("its XML is broken: " + e.getMessage(), e);
        }
    }

    /** Returns the attribute by its local name; an empty text if the element has none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
