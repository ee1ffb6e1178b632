package org.chancery.document.packed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.chancery.document.packed.Extract.Kind;
import org.chancery.document.packed.Extract.Line;

/** What a DOCX file says of itself. */
final class DocxProperties {
    private static final Map<String, Kind> KINDS = Map.of(
            "title", Kind.FILE_TITLE,
            "creator", Kind.FILE_AUTHOR,
            "created", Kind.FILE_DATE,
            "language", Kind.FILE_LANGUAGE);

    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private DocxProperties() {}

    static List<Line> of(byte[] part) throws IOException {
        DocxProperties properties = new DocxProperties();
        SafeXml.read(part, properties::at);
        return properties.lines;
    }

    private void at(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamReader.START_ELEMENT -> text.setLength(0);
            case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(xml.getText());
            case XMLStreamReader.END_ELEMENT ->
                FileFacts.line(KINDS.get(xml.getLocalName()), text.toString()).ifPresent(lines::add);
            default -> {}
        }
    }
}
