package org.chancery.document.packed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

/** DOCX files made for tests by another library than the one that reads them. */
public final class SampleDocx {
    private SampleDocx() {}

    /** Returns a report with headings, a table, a footnote and a tracked deletion. */
    public static byte[] report() {
        try (XWPFDocument docx = new XWPFDocument()) {
            paragraph(docx, "Title", "A truce for the Strait");
            paragraph(docx, "Heading1", "The offer");
            XWPFParagraph body = paragraph(docx, "", "Norway backs the talks on the strait, ");
            delete(body, "and nobody else does, ");
            body.createRun().setText("and Malta is an ally of Egypt.");
            docx.createFootnotes();
            docx.createFootnote().createParagraph().createRun().setText("The text of the offer is not public.");
            XWPFTable table = docx.createTable(2, 2);
            table.getRow(0).getCell(0).setText("State");
            table.getRow(0).getCell(1).setText("Ships");
            table.getRow(1).getCell(0).setText("Malta");
            table.getRow(1).getCell(1).setText("12");
            docx.getProperties().getCoreProperties().setTitle("A truce for the Strait");
            docx.getProperties().getCoreProperties().setCreator("Ada Berg");
            docx.getProperties().getCoreProperties().setCreated("2021-05-03T00:00:00Z");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            docx.write(bytes);
            return bytes.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument docx, String style, String text) {
        XWPFParagraph paragraph = docx.createParagraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void delete(XWPFParagraph paragraph, String text) {
        CTRunTrackChange deletion = paragraph.getCTP().addNewDel();
        deletion.setAuthor("Ada Berg");
        deletion.addNewR().addNewDelText().setStringValue(text);
    }
}
