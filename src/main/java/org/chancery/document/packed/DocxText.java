package org.chancery.document.packed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.chancery.document.packed.Extract.Line;

/** The text of a DOCX file: its paragraphs and tables, then its notes; only five parts of the archive are looked at. */
final class DocxText {
    private static final String TEXT = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String FOOTNOTES = "word/footnotes.xml";
    private static final String ENDNOTES = "word/endnotes.xml";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Set<String> READ = Set.of(TEXT, STYLES, FOOTNOTES, ENDNOTES, PROPERTIES);
    /** XML of a text of 100,000 words has about a tenth of this. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int MOST_PARTS = 10_000;

    private DocxText() {}

    static Extract extract(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = parts(bytes);
        byte[] text = parts.get(TEXT);
        if (text == null) {
            return Extract.refusal("is a ZIP archive without the text of a DOCX file (" + TEXT
                    + "); unpack it and name what is to be read");
        }
        DocxStyles styles = DocxStyles.of(parts.getOrDefault(STYLES, new byte[0]));
        List<Line> lines = new ArrayList<>(DocxProperties.of(parts.getOrDefault(PROPERTIES, new byte[0])));
        lines.addAll(DocxPart.lines(text, styles));
        for (String notes : List.of(FOOTNOTES, ENDNOTES)) {
            lines.addAll(DocxPart.lines(parts.getOrDefault(notes, new byte[0]), styles));
        }
        return new Extract(lines);
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        int left = MOST_BYTES;
        int seen = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++seen > MOST_PARTS) {
                    throw new ZipException("more than " + MOST_PARTS + " parts");
                }
                byte[] part = unpack(zip, left, READ.contains(entry.getName()));
                left -= part.length;
                if (part.length > 0 && parts.putIfAbsent(entry.getName(), part) != null) {
                    throw new ZipException("two parts are called " + entry.getName());
                }
            }
        }
        return parts;
    }

    /** Returns the part, nothing if it is not wanted; what is not wanted must be unpacked too to come to the next. */
    private static byte[] unpack(ZipInputStream zip, int left, boolean wanted) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            if (size > (wanted ? left : 16L * MOST_BYTES)) {
                throw new ZipException("a part of it unpacks to more than any text needs");
            }
            part.write(buffer, 0, wanted ? read : 0);
        }
        return part.toByteArray();
    }
}
