package org.chancery.document.packed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.chancery.document.packed.Extract.Kind;
import org.chancery.document.packed.Extract.Line;

/** The paragraphs of a part of a DOCX file, a table row being one; what was deleted while changes were tracked is no text. */
final class DocxPart {
    /** The second form of what a newer program would show, and the place from which words were moved. */
    private static final Set<String> PASSED_OVER = Set.of("del", "moveFrom", "Fallback", "pPrChange", "rPrChange");

    private final DocxStyles styles;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Kind kind = Kind.PARAGRAPH;
    private int rows;
    private int skipped;
    private boolean inText;

    private DocxPart(DocxStyles styles) {
        this.styles = styles;
    }

    static List<Line> lines(byte[] part, DocxStyles styles) throws IOException {
        DocxPart reading = new DocxPart(styles);
        SafeXml.read(part, reading::at);
        return reading.lines;
    }

    private void at(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamReader.START_ELEMENT -> open(xml);
            case XMLStreamReader.END_ELEMENT -> close(xml.getLocalName());
            case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> text.append(inText ? xml.getText() : "");
            default -> {}
        }
    }

    private void open(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (skipped > 0 || PASSED_OVER.contains(name)) {
            skipped++;
            return;
        }
        switch (name) {
            case "t" -> inText = true;
            case "tab", "br", "cr" -> text.append(' ');
            case "noBreakHyphen" -> text.append('-');
            case "pStyle" -> kind = styles.kind(SafeXml.attribute(xml, "val"));
            case "numPr" -> kind = kind == Kind.PARAGRAPH ? Kind.ITEM : kind;
            case "tr" -> rows++;
            default -> {}
        }
    }

    private void close(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "p" -> endOfParagraph();
            case "tr" -> {
                rows--;
                kind = Kind.ITEM;
                endOfParagraph();
            }
            default -> {}
        }
    }

    private void endOfParagraph() {
        if (rows > 0) {
            text.append(' ');
            return;
        }
        String words = Spacing.fold(text.toString());
        if (!words.isEmpty()) {
            lines.add(new Line(kind, words));
        }
        text.setLength(0);
        kind = Kind.PARAGRAPH;
    }
}
