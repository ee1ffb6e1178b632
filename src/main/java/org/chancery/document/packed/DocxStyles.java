package org.chancery.document.packed;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.chancery.document.packed.Extract.Kind;

/** What the styles of a DOCX file say of its paragraphs; their ids are of any language, their names are English. */
final class DocxStyles {
    private final Map<String, Kind> kinds = new HashMap<>();
    private String id = "";

    private DocxStyles() {}

    static DocxStyles of(byte[] part) throws IOException {
        DocxStyles styles = new DocxStyles();
        SafeXml.read(part, styles::at);
        return styles;
    }

    private void at(XMLStreamReader xml) {
        if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "style" -> id = SafeXml.attribute(xml, "styleId");
                case "name" -> kinds.putIfAbsent(id, ofName(SafeXml.attribute(xml, "val")));
                default -> {}
            }
        }
    }

    /** Returns what a paragraph of the style is; of a style that is not told, what its id says. */
    Kind kind(String style) {
        return kinds.getOrDefault(style, ofName(style));
    }

    private static Kind ofName(String style) {
        String name = style.toLowerCase(Locale.ROOT);
        if (name.equals("title")) {
            return Kind.TITLE;
        }
        return name.startsWith("heading") || name.equals("subtitle") ? Kind.HEADING : Kind.PARAGRAPH;
    }
}
