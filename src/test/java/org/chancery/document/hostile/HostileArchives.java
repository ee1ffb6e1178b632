package org.chancery.document.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.document.packed.SampleDocx;

/** DOCX files that mean harm. */
final class HostileArchives {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String GOOD = "<w:p><w:r><w:t>Norway backs the talks of Malta and Egypt.</w:t></w:r></w:p>";

    private HostileArchives() {}

    static void addTo(Map<String, byte[]> files, Trap trap) {
        files.put("bomb.docx", zip(Map.of("word/document.xml", document("<w:t>" + "a".repeat(80_000_000) + "</w:t>"))));
        files.put(
                "bomb-beside.docx",
                zip(Map.of("word/media/image1.png", " ".repeat(200_000_000), "word/document.xml", document(GOOD))));
        files.put(
                "laughs.docx",
                zip(Map.of(
                        "word/document.xml",
                        "<!DOCTYPE d [" + HostileMarkup.laughs() + "]>"
                                + document("<w:p><w:r><w:t>&i;</w:t></w:r></w:p>"))));
        files.put(
                "entity.docx",
                zip(Map.of(
                        "word/document.xml",
                        "<!DOCTYPE d [<!ENTITY s SYSTEM \"" + trap.file() + "\"><!ENTITY w SYSTEM \"" + trap.web()
                                + "\">]>" + document("<w:p><w:r><w:t>&s;&w;</w:t></w:r></w:p>"))));
        files.put(
                "entity-in-properties.docx",
                zip(Map.of(
                        "word/document.xml",
                        document(GOOD),
                        "docProps/core.xml",
                        "<!DOCTYPE d SYSTEM \"" + trap.web() + "\"><cp:coreProperties xmlns:cp=\"c\"/>")));
        files.put(
                "template.docx",
                zip(Map.of(
                        "word/document.xml", document(GOOD),
                        "word/_rels/settings.xml.rels", relation(trap, "attachedTemplate"),
                        "word/_rels/document.xml.rels", relation(trap, "image") + relation(trap, "oleObject"))));
        files.put("missing-text.docx", zip(Map.of("word/styles.xml", "<styles/>")));
        files.put("missing-all.docx", zip(Map.of("a", "b")));
        files.put("broken-xml.docx", zip(Map.of("word/document.xml", "<w:document><w:p>")));
        files.put("deep.docx", zip(Map.of("word/document.xml", document("<w:p>".repeat(200_000)))));
        files.put("many-parts.docx", zip(manyParts()));
        files.put("empty-paragraphs.docx", zip(Map.of("word/document.xml", document("<w:p/>".repeat(500_000) + GOOD))));
        files.put("many-paragraphs.docx", zip(Map.of("word/document.xml", document(GOOD.repeat(30_000)))));
        files.put(
                "traversal.docx", zip(Map.of("../../../../tmp/escaped.txt", "x", "word/document.xml", document(GOOD))));
        files.put("cut.docx", Arrays.copyOf(SampleDocx.report(), 3_000));
        files.put("text-named.docx", "Norway backs Malta.".getBytes(UTF_8));
        files.put("archive.md", zip(Map.of("a.txt", "Norway")));
        files.put("docx-named.txt", SampleDocx.report());
    }

    private static Map<String, String> manyParts() {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i < 12_000; i++) {
            parts.put("word/media/" + i, "");
        }
        return parts;
    }

    private static String document(String body) {
        return "<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>" + body + "</w:body></w:document>";
    }

    private static String relation(Trap trap, String type) {
        return "<Relationships><Relationship Id=\"r\" Type=\"" + type + "\" TargetMode=\"External\" Target=\""
                + trap.web() + "\"/></Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
